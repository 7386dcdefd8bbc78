package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.migrator;
import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.history.AppliedRevision;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loses the connection at every statement in turn, and looks at what is left. */
final class MigratorCrashTest {

  /** SQLite rebuilds the table for each of the last two. */
  private static final TestMigration[] HISTORY = {
    CUSTOMER,
    TestMigration.of(
            "0002_add_level",
            op -> op.addColumn("customer", column("level", integer()).notNull(), backfill("1")),
            op -> op.dropColumn("customer", "level"))
        .after("0001_create_customer"),
    TestMigration.of(
            "0003_unique_name",
            op -> op.addUnique("customer", unique("uq_customer_name", "name")),
            op -> op.dropUnique("customer", "uq_customer_name"))
        .after("0002_add_level")
  };

  private static List<String> applied(TestDatabase database) {
    return migrator(database, HISTORY).status().applied().stream()
        .map(AppliedRevision::revision)
        .toList();
  }

  /** What the catalog says for each list of applied revisions. */
  private static Map<List<String>, List<String>> catalogs(TestDatabase database)
      throws SQLException {
    Map<List<String>, List<String>> catalogs = new HashMap<>();
    Migrator migrator = migrator(database, HISTORY);
    migrator.upgrade();
    for (int step = 0; step < HISTORY.length; step++) {
      catalogs.put(applied(database), Catalog.of(database));
      migrator.downgrade("-1");
    }
    catalogs.put(List.of(), Catalog.of(database));
    return catalogs;
  }

  /** The messages that were thrown on the way. */
  private static List<String> crashes(TestDatabase database, Dying.Moment moment)
      throws SQLException {
    Map<List<String>, List<String>> catalogs = catalogs(database);
    Migrator migrator = migrator(database, HISTORY);
    List<List<String>> left = new ArrayList<>();
    List<String> messages = new ArrayList<>();
    for (int last = 1; ; last++) {
      Dying dying = new Dying(database.dataSource(), last, moment);
      Migrator unlucky =
          Migrator.of(dying.dataSource(), TestIndex.of(HISTORY))
              .withBackups(Backups.none())
              .withListener(message -> {});
      try {
        unlucky.upgrade();
      } catch (MigrationException expected) {
        assertThat(expected).hasMessageContaining("The connection is gone");
        messages.add(expected.getMessage());
      }
      assertThat(Catalog.of(database))
          .as("after the connection died at statement %d", last)
          .isEqualTo(catalogs.get(applied(database)));
      left.add(applied(database));
      if (!dying.isDead()) {
        break;
      }
      migrator.upgrade();
      assertThat(Catalog.of(database)).isEqualTo(catalogs.get(applied(database)));
      migrator.downgrade("base");
    }
    assertThat(left).containsAll(catalogs.keySet());
    return messages;
  }

  @OnEachDatabase
  void statementThatIsNotReachedLeavesARevision(TestDatabase database) throws SQLException {
    assertThat(crashes(database, Dying.Moment.BEFORE))
        .anyMatch(message -> message.startsWith("The database cannot be used: "))
        .anyMatch(message -> message.startsWith("Migration '0002_add_level' could not be applied"));
  }

  @OnEachDatabase
  void statementWhoseAnswerIsLostLeavesARevision(TestDatabase database) throws SQLException {
    assertThat(crashes(database, Dying.Moment.AFTER))
        .contains(
            "The connection was lost when '0001_create_customer' was to be applied, and only the"
                + " history can tell whether it is: The connection is gone. Start again: it goes on"
                + " there.",
            "The connection was lost when '0002_add_level' was to be applied, and only the history"
                + " can tell whether it is: The connection is gone. Before, '0001_create_customer'"
                + " was applied; that stays. Start again: it goes on there.");
  }
}
