package dev.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.Backups;
import dev.godwit.Migrator;
import dev.godwit.cli.access.Access;
import dev.godwit.cli.output.Paint;
import dev.godwit.cli.output.Terminal;
import dev.godwit.cli.shop.FirstRelease;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The command line within an application. */
final class EmbeddedTest {

  @OnEachDatabase
  void applicationOffersItsDatabase(TestDatabase database) {
    assertThat(run(database, "check").exitCode()).isEqualTo(3);
    assertThat(run(database, "upgrade").out())
        .endsWith("3 migrations were applied; the database is at '0003_create_purchase'.\n");
    GodwitRun.Result current = run(database, "current");
    assertThat(current.exitCode()).isZero();
    assertThat(current.out()).isEqualTo(database + "\n  at       0003_create_purchase (head)\n");
  }

  @OnEachDatabase
  void jsonHasNoAddress(TestDatabase database) {
    assertThat(run(database, "current", "--json").out())
        .contains("\"database\": \"" + database + "\",\n  \"url\": null,");
  }

  @OnEachDatabase
  void onlyOptionsThatMeanSomethingAreThere(TestDatabase database) {
    assertThat(run(database, "--help").out())
        .contains("Usage: shop db COMMAND", "--json")
        .doesNotContain(
            "--url", "--placeholder", "--class-path", "--password", "completion", "--version");
    GodwitRun.Result refused = run(database, "current", "--url", "sqlite:shop.db");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualTo("error: Unknown option: '--url'. See: shop db current --help\n");
  }

  @OnEachDatabase
  void entryPrintsToTheProcessesOutput(TestDatabase database) {
    PrintStream before = System.out;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    int exitCode;
    try {
      exitCode = Godwit.of(migrator(database)).named("shop db").run("heads");
    } finally {
      System.setOut(before);
    }
    assertThat(exitCode).isZero();
    assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("0003_create_purchase\n");
  }

  private static Migrator migrator(TestDatabase database) {
    return Migrator.of(database.dataSource(), new FirstRelease()).withBackups(Backups.none());
  }

  private static GodwitRun.Result run(TestDatabase database, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            Paint.PLAIN,
            Optional.empty(),
            Optional.empty());
    int exitCode =
        CommandTree.embedded("shop db", terminal, Access.of(migrator(database))).execute(arguments);
    return new GodwitRun.Result(out.toString(), err.toString(), exitCode);
  }
}
