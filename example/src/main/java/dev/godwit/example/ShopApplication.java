package dev.godwit.example;

import dev.godwit.HistoryEntry;
import dev.godwit.Migrator;
import dev.godwit.cli.Godwit;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.logging.LogManager;
import javax.sql.DataSource;

/**
 * Opens the shop for a day: brings the database up to date, sells tea, and says how it went.
 *
 * <p>The first argument names the database, or the environment's {@code DATABASE_URL}; see {@link
 * ShopDatabase}. Behind the word {@code db} stand a command for the database and its options:
 * {@code db history}.
 */
public final class ShopApplication {

  private static final String[] NONE = {};

  private final DataSource database;
  private final PrintStream out;

  ShopApplication(DataSource database, PrintStream out) {
    this.database = database;
    this.out = out;
  }

  /** Opens the shop for a day. */
  public static void main(String[] arguments) {
    configureLogging();
    if (arguments.length > 0 && arguments[0].equals("db")) {
      String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
      DataSource database = ShopDatabase.of(ShopDatabase.address(NONE, System.getenv()));
      System.exit(Godwit.of(Migrator.of(database)).named("shop db").run(rest));
    }
    DataSource database = ShopDatabase.of(ShopDatabase.address(arguments, System.getenv()));
    new ShopApplication(database, System.out).run(Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private static void configureLogging() {
    try (InputStream settings = ShopApplication.class.getResourceAsStream("/logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  void run(Instant now) {
    Migrator migrator = Migrator.of(database).withListener(out::println);
    migrator.upgrade();
    printHistory(migrator);
    try (Shop shop = Shop.open(database)) {
      out.printf("%nHibernate validated the schema. Orders found: %d%n", shop.orders());
      shop.openFirstTime(now);
      shop.sell(now);
      out.printf("%nTurnover:%n");
      shop.turnover().forEach((name, money) -> out.printf("  %-20s %12s%n", name, money));
      out.printf("On the shelf:%n");
      shop.stock().forEach((name, quantity) -> out.printf("  %-20s %12d%n", name, quantity));
    }
  }

  private void printHistory(Migrator migrator) {
    out.printf("%nHistory on %s:%n", migrator.status().database());
    for (HistoryEntry entry : migrator.history()) {
      String applied =
          entry
              .applied()
              .map(row -> row.appliedAt().truncatedTo(ChronoUnit.SECONDS).toString())
              .orElse("pending");
      out.printf("  %-54s %s%s%n", entry.revision(), applied, entry.draft() ? "  (draft)" : "");
    }
  }
}
