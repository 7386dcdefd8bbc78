package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.PURCHASE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/**
 * An application of its own process that upgrades the shop's database when told to, and says what
 * it applied.
 */
final class ShopProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private ShopProcess(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a process; returns when it is about to upgrade. */
  static ShopProcess ready(String url, String... behaviour) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ShopProcess.class.getName(),
            url);
    builder.command().addAll(List.of(behaviour));
    ShopProcess process =
        new ShopProcess(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    process.expect("ready");
    return process;
  }

  /** Waits until the process says this. */
  void expect(String line) throws IOException {
    String said = output.readLine();
    if (!line.equals(said)) {
      throw new IOException("Expected '" + line + "', but the process said '" + said + "'.");
    }
  }

  /** Lets the process go. */
  void go() throws IOException {
    try (OutputStream input = process.getOutputStream()) {
      input.write('\n');
    }
  }

  /** What the process applied, in one line. */
  String applied() throws IOException, InterruptedException {
    String line = output.readLine();
    if (process.waitFor() != 0) {
      throw new IOException("The process failed.");
    }
    return line;
  }

  /** Ends the process in the middle of what it does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** Upgrades; with the word {@code hang} it stops in the middle of the second migration. */
  public static void main(String[] arguments) throws IOException {
    System.out.println("ready");
    if (System.in.read() < 0) {
      throw new IOException("Nobody says go.");
    }
    TestMigration phone = arguments.length > 1 ? hanging() : PHONE;
    UpgradeResult result =
        Migrator.of(dataSource(arguments[0]), TestIndex.of(CUSTOMER, phone, PURCHASE))
            .withBackups(Backups.none())
            .withListener(message -> {})
            .upgrade();
    System.out.println(String.join(" ", result.applied()));
  }

  private static TestMigration hanging() {
    return PHONE.doing(
        op -> {
          PHONE.up().accept(op);
          op.run(
              connection -> {
                System.out.println("hanging");
                try {
                  new CountDownLatch(1).await();
                } catch (InterruptedException cause) {
                  throw new IllegalStateException(cause);
                }
              });
        },
        PHONE.down());
  }

  private static DataSource dataSource(String url) {
    if (url.startsWith("jdbc:sqlite:")) {
      SQLiteDataSource source = new SQLiteDataSource();
      source.setUrl(url);
      return source;
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    return source;
  }
}
