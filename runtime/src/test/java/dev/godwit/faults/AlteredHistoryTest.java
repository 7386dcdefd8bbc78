package dev.godwit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.DatabaseUnusable;
import dev.godwit.MigrationException;
import dev.godwit.MigrationFailed;
import dev.godwit.MigrationRefused;
import dev.godwit.Migrator;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** History tables that somebody has altered by hand, or that another program has made. */
@ExtendWith(Databases.class)
final class AlteredHistoryTest {

  private static final String UNREADABLE = "The table 'godwit_history' cannot be read: ";
  private static final String RESTORE =
      " Nothing was changed. Restore it from a backup if it is damaged, or rename it if another"
          + " program made it.";

  private static Migrator migrator(TestDatabase database) {
    return LongHistory.migrator(database.dataSource());
  }

  /** Upgrades, alters the history, and expects that nothing goes on from there. */
  private static void expect(
      TestDatabase database,
      Class<? extends MigrationException> type,
      String message,
      String... alterations)
      throws SQLException {
    migrator(database).upgrade();
    database.execute(alterations);
    List<String> rows = database.query("select * from godwit_history order by 1, 2, 3");
    List<State> states = type == DatabaseUnusable.class ? List.of() : List.of(State.of(database));
    assertThatExceptionOfType(type)
        .isThrownBy(() -> migrator(database).upgrade())
        .withMessage(message);
    assertThat(database.query("select * from godwit_history order by 1, 2, 3")).isEqualTo(rows);
    for (State state : states) {
      assertThat(State.of(database)).isEqualTo(state);
    }
  }

  /** The same of a table that cannot be read, by nothing that reads it. */
  private static void expectUnreadable(TestDatabase database, String what, String... alterations)
      throws SQLException {
    String message = UNREADABLE + what + "." + RESTORE;
    expect(database, DatabaseUnusable.class, message, alterations);
    for (Call call : List.<Call>of(Migrator::status, Migrator::history, it -> it.downgrade("-1"))) {
      assertThatExceptionOfType(DatabaseUnusable.class)
          .isThrownBy(() -> call.on(migrator(database)))
          .withMessage(message);
    }
  }

  /** A call of a migrator. */
  private interface Call {
    Object on(Migrator migrator);
  }

  @OnEachDatabase
  void rowThatIsGoneFromTheMiddleIsMissed(TestDatabase database) throws SQLException {
    expect(
        database,
        MigrationRefused.class,
        "The database has '0003_orders', but not '0002_price' before it, and their order matters"
            + " for 'tea'. Nothing was changed. If '0002_price' was applied as well, somebody took"
            + " its row out of the history: bring it back, for instance from a backup. If 'after'"
            + " of '0003_orders' was changed, restore it.",
        "delete from godwit_history where ordinal = 2");
  }

  @OnEachDatabase
  void rowOfAnotherRevisionIsNoRowOfThisOne(TestDatabase database) throws SQLException {
    expect(
        database,
        MigrationRefused.class,
        "The database has '0002_price', but not '0001_ground' before it, and their order matters"
            + " for 'tea'. Nothing was changed. If '0001_ground' was applied as well, somebody took"
            + " its row out of the history: bring it back, for instance from a backup. If 'after'"
            + " of '0002_price' was changed, restore it.",
        "update godwit_history set revision = '0001_grounds' where ordinal = 1");
  }

  @OnEachDatabase
  void rowThatIsGoneFromTheEndLetsTheMigrationFailAndChangeNothing(TestDatabase database)
      throws SQLException {
    migrator(database).upgrade();
    database.execute("delete from godwit_history where ordinal = 4");
    State before = State.of(database);
    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(() -> migrator(database).upgrade())
        .withMessageStartingWith("Migration '0004_kind' could not be applied, and was rolled back.")
        .withMessageContaining("\nNothing was changed. ");
    assertThat(State.of(database)).isEqualTo(before);
  }

  @OnEachDatabase
  void historyWithoutRowsIsNone(TestDatabase database) throws SQLException {
    expect(
        database,
        MigrationRefused.class,
        "The database has no history yet, but holds 'counter', 'tea', which '0001_ground' creates;"
            + " and 'tea_order', which '0003_orders' creates. Nothing was changed. Start with an"
            + " empty database; or, if something else made what it holds, call"
            + " Migrator.baseline(revision) with the revision that it is at: it compares the"
            + " database with what leads there, and records that as applied.",
        "delete from godwit_history");
  }

  @OnEachDatabase
  void changedChecksumIsAnEditedMigration(TestDatabase database) throws SQLException {
    expect(
        database,
        MigrationRefused.class,
        "'0002_price' was edited after being applied to this database. Nothing was changed."
            + " Restore the file, for instance with git, and put what you want to change into a"
            + " new migration.",
        "update godwit_history set checksum = '' where ordinal = 2");
  }

  @OnEachDatabase
  void rowsOfTheSameOrdinalAreNamed(TestDatabase database) throws SQLException {
    expectUnreadable(
        database,
        "the rows of '0002_price' and '0003_orders' have both the ordinal 2",
        "update godwit_history set ordinal = 2 where ordinal = 3");
  }

  @OnEachDatabase
  void rowsOfTheSameRevisionAreNamed(TestDatabase database) throws SQLException {
    expectUnreadable(
        database,
        "'0002_price' has two rows",
        "create table copied as select * from godwit_history",
        "drop table godwit_history",
        "alter table copied rename to godwit_history",
        "insert into godwit_history select * from godwit_history where ordinal = 2");
  }

  @OnEachDatabase
  void rowsWithoutValuesAreNamed(TestDatabase database) throws SQLException {
    expectUnreadable(
        database,
        "the row of '0003_orders' has nothing in checksum",
        "create table copied as select * from godwit_history",
        "drop table godwit_history",
        "alter table copied rename to godwit_history",
        "update godwit_history set checksum = null where ordinal = 3");
    database.execute("update godwit_history set revision = null where ordinal = 2");
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> migrator(database).upgrade())
        .withMessage(UNREADABLE + "a row has no revision." + RESTORE);
  }

  @OnEachDatabase
  void rowSupersededByNothingIsNamed(TestDatabase database) throws SQLException {
    expectUnreadable(
        database,
        "'0003_orders' is superseded by 'nobody', which has no row",
        "update godwit_history set superseded_by = 'nobody' where ordinal = 3");
  }

  @Test
  void valuesOfOtherTypesAreNamedOnSqlite(SqliteDatabase database) throws SQLException {
    expectUnreadable(
        database,
        "the row of '0004_kind' has 'last' in ordinal, which is no number",
        "update godwit_history set ordinal = 'last' where ordinal = 4");
    database.execute(
        "update godwit_history set ordinal = 4, draft = 'maybe' where ordinal = 'last'");
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> migrator(database).upgrade())
        .withMessage(
            UNREADABLE
                + "the row of '0004_kind' has 'maybe' in draft, which is no truth value."
                + RESTORE);
  }

  @Test
  void columnsOfOtherTypesAreNamedOnPostgresql(PostgresqlDatabase database) throws SQLException {
    expectUnreadable(
        database,
        "the row of '0004_kind' has 'long' in duration_ms, which is no number",
        "alter table godwit_history alter column duration_ms type text",
        "update godwit_history set duration_ms = 'long' where ordinal = 4");
  }

  @Test
  void missingColumnIsNamedOnSqlite(SqliteDatabase database) throws SQLException {
    expectUnreadable(
        database,
        "[SQLITE_ERROR] SQL error or missing database (no such column: checksum)",
        "alter table godwit_history drop column checksum");
  }

  @Test
  void missingColumnIsNamedOnPostgresql(PostgresqlDatabase database) throws SQLException {
    expectUnreadable(
        database,
        "ERROR: column \"checksum\" does not exist\n  Position: 47",
        "alter table godwit_history drop column checksum");
  }

  @Test
  void viewOfAnotherProgramIsNamedOnSqlite(SqliteDatabase database) throws SQLException {
    expectUnreadable(
        database,
        "[SQLITE_ERROR] SQL error or missing database (no such column: revision)",
        "drop table godwit_history",
        "create view godwit_history as select 1 as a, 2 as b, 3 as c");
  }

  @Test
  void viewOfAnotherProgramIsNamedOnPostgresql(PostgresqlDatabase database) throws SQLException {
    expectUnreadable(
        database,
        "ERROR: column \"revision\" does not exist\n  Position: 8",
        "drop table godwit_history",
        "create view godwit_history as select 1 as a, 2 as b, 3 as c");
  }

  @OnEachDatabase
  void columnsThatGodwitDoesNotKnowAreLeftAlone(TestDatabase database) throws SQLException {
    migrator(database).upgrade("+2");
    database.execute("alter table godwit_history add column seen_by varchar(20) default 'me'");
    migrator(database).upgrade();
    migrator(database).downgrade("-1");
    assertThat(database.query("select ordinal, seen_by from godwit_history order by ordinal"))
        .containsExactly("1|me", "2|me", "3|me");
  }

  @OnEachDatabase
  void recordedWayBackThatIsGarbageIsRefused(TestDatabase database) throws SQLException {
    migrator(database).upgrade();
    database.execute(
        "update godwit_history set undo = 'rm -rf /', revision = '0004_other' where ordinal = 4");
    State before = State.of(database);
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database).downgrade("-1"))
        .withMessageStartingWith("'0004_other' cannot be undone: ")
        .withMessageEndingWith(
            " Nothing was changed. Undo it with the code that applied it, or restore a backup of"
                + " the database.");
    assertThat(State.of(database)).isEqualTo(before);
  }
}
