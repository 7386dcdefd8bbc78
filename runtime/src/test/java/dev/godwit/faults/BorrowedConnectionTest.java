package dev.godwit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.Backups;
import dev.godwit.MigrationFailed;
import dev.godwit.Migrator;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Connections of an application, with settings of its own, which find themselves as they were. */
final class BorrowedConnectionTest {

  private static final List<String> PRAGMAS =
      List.of(
          "foreign_keys",
          "busy_timeout",
          "legacy_alter_table",
          "writable_schema",
          "defer_foreign_keys",
          "recursive_triggers",
          "query_only",
          "read_uncommitted",
          "synchronous",
          "journal_mode",
          "locking_mode",
          "cache_size",
          "temp_store");

  private static Migrator migrator(Connection connection) {
    return Migrator.of(connection, new LongHistory())
        .withBackups(Backups.none())
        .withListener(message -> {});
  }

  /** Gives the connection settings that nobody expects. */
  private static void disguise(TestDatabase database, Connection connection) throws SQLException {
    if (database instanceof SqliteDatabase) {
      execute(
          connection,
          "pragma foreign_keys = on",
          "pragma busy_timeout = 1234",
          "pragma legacy_alter_table = on",
          "pragma recursive_triggers = on");
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
    } else {
      execute(
          connection,
          "create schema other",
          "set search_path = other, public",
          "set lock_timeout = '1234ms'",
          "set statement_timeout = '59s'",
          "set intervalstyle = 'iso_8601'",
          "set default_transaction_deferrable = on",
          "set application_name = 'shop'");
      connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
    }
  }

  private static List<String> settings(TestDatabase database, Connection connection)
      throws SQLException {
    List<String> settings = new ArrayList<>();
    settings.add("auto-commit " + connection.getAutoCommit());
    settings.add("isolation " + connection.getTransactionIsolation());
    settings.add("read-only " + connection.isReadOnly());
    if (database instanceof SqliteDatabase) {
      for (String pragma : PRAGMAS) {
        settings.add(pragma + query(connection, "pragma " + pragma));
      }
    } else {
      settings.addAll(
          query(
              connection,
              "select name || ' ' || setting from pg_settings where name not like '%.%'"));
      settings.addAll(
          query(connection, "select 'lock ' || objid from pg_locks where locktype = 'advisory'"));
    }
    if (!connection.getAutoCommit()) {
      connection.rollback();
    }
    return settings;
  }

  @OnEachDatabase
  void settingsAreTheSameAfterwards(TestDatabase database) throws SQLException {
    for (boolean autoCommit : new boolean[] {true, false}) {
      try (Connection connection = database.connect()) {
        if (autoCommit) {
          disguise(database, connection);
        }
        connection.setAutoCommit(autoCommit);
        List<String> before = settings(database, connection);
        migrator(connection).upgrade();
        assertThat(settings(database, connection)).isEqualTo(before);
        migrator(connection).downgrade("base");
        assertThat(settings(database, connection)).isEqualTo(before);
      }
    }
  }

  @OnEachDatabase
  void settingsAreTheSameAfterAFailure(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      disguise(database, connection);
      migrator(connection).upgrade("+1");
      execute(connection, "update tea set stock = null where id = 3");
      for (boolean autoCommit : new boolean[] {true, false}) {
        connection.setAutoCommit(autoCommit);
        List<String> before = settings(database, connection);
        assertThatExceptionOfType(MigrationFailed.class)
            .isThrownBy(() -> migrator(connection).upgrade())
            .withMessageContaining(
                "Table 'tea' has rows that break the rule \"stock is a number\"");
        assertThat(settings(database, connection)).isEqualTo(before);
      }
    }
  }

  @OnEachDatabase
  void workUnderWayIsCommittedAsTheJavadocSays(TestDatabase database) throws SQLException {
    database.execute("create table note (id integer primary key)");
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      execute(connection, "insert into note values (1)");
      migrator(connection).upgrade();
      connection.rollback();
    }
    assertThat(database.query("select id from note")).containsExactly("1");
  }

  private static void execute(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> query(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
