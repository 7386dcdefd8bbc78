package dev.godwit;

import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks a test's database by hand. */
final class Sql {

  private Sql() {}

  static void execute(TestDatabase database, String... statements) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The rows, their values joined by blanks. */
  static List<String> rows(TestDatabase database, String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          values.add(String.valueOf(rows.getString(column)));
        }
        found.add(String.join(" ", values));
      }
      return found;
    }
  }

  /** The tables that are there, in the order of the alphabet. */
  static List<String> tables(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        ResultSet rows =
            connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
      List<String> tables = new ArrayList<>();
      while (rows.next()) {
        tables.add(rows.getString("TABLE_NAME"));
      }
      return tables.stream().filter(name -> !name.startsWith("sqlite_")).sorted().toList();
    }
  }

  /** The columns of a table, in order. */
  static List<String> columns(TestDatabase database, String table) throws SQLException {
    try (Connection connection = database.connect();
        ResultSet rows = connection.getMetaData().getColumns(null, null, table, "%")) {
      List<String> columns = new ArrayList<>();
      while (rows.next()) {
        columns.add(rows.getString("COLUMN_NAME"));
      }
      return columns;
    }
  }
}
