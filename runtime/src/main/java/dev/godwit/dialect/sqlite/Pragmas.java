package dev.godwit.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The settings of an SQLite connection that a session changes, as they were before.
 *
 * @param foreignKeys whether foreign keys are enforced
 * @param busyTimeout how long statements wait for locks, in milliseconds
 * @param legacyAlterTable whether renames leave views and triggers alone
 * @param writableSchema whether the schema's texts can be changed
 */
record Pragmas(
    boolean foreignKeys, int busyTimeout, boolean legacyAlterTable, boolean writableSchema) {

  static Pragmas of(Connection connection) throws SQLException {
    return new Pragmas(
        read(connection, "foreign_keys") == 1,
        read(connection, "busy_timeout"),
        read(connection, "legacy_alter_table") == 1,
        read(connection, "writable_schema") == 1);
  }

  void restore(Connection connection) throws SQLException {
    set(connection, "foreign_keys", foreignKeys ? 1 : 0);
    set(connection, "busy_timeout", busyTimeout);
    set(connection, "legacy_alter_table", legacyAlterTable ? 1 : 0);
    set(connection, "writable_schema", writableSchema ? 1 : 0);
  }

  /** Switches foreign keys, outside a transaction. */
  static void enforceForeignKeys(Connection connection, boolean enforced) throws SQLException {
    int value = enforced ? 1 : 0;
    set(connection, "foreign_keys", value);
    // Inside a transaction the pragma does nothing, and says nothing.
    if (read(connection, "foreign_keys") != value) {
      throw new SQLException(
          "SQLite did not switch the enforcement of foreign keys. Give Godwit a connection outside any transaction.");
    }
  }

  static void set(Connection connection, String pragma, int value) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma " + pragma + " = " + value);
    }
  }

  static int read(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("pragma " + pragma)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
