package dev.godwit.faults;

import dev.godwit.testing.Catalog;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What a database holds, and what its history says of it, without times.
 *
 * @param history the applied revisions, with all that is recorded of them
 * @param schema what it says about its tables; on SQLite the texts that it keeps
 * @param rows the rows of all tables
 */
record State(List<String> history, List<String> schema, List<String> rows) {

  private static final String HISTORY = "godwit_history";

  static State of(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return of(connection);
    }
  }

  static State of(Connection connection) throws SQLException {
    boolean isSqlite = connection.getMetaData().getDatabaseProductName().equals("SQLite");
    List<String> tables =
        query(
            connection,
            isSqlite
                ? "select name from sqlite_master where type = 'table' order by name"
                : "select tablename from pg_tables where schemaname = 'public' order by 1");
    List<String> history =
        tables.remove(HISTORY)
            ? query(
                connection,
                "select ordinal, revision, draft, checksum, description, superseded_by, undo from "
                    + HISTORY
                    + " order by ordinal, revision")
            : List.of();
    List<String> rows = new ArrayList<>();
    for (String table : tables) {
      rows.add(table);
      rows.addAll(query(connection, "select * from %s order by 1".formatted(table)));
    }
    return new State(history, isSqlite ? texts(connection) : facts(connection), rows);
  }

  private static List<String> texts(Connection connection) throws SQLException {
    return query(
        connection,
        "select type, name, tbl_name, sql from sqlite_master where tbl_name <> '%s' order by 1, 2"
            .formatted(HISTORY));
  }

  private static List<String> facts(Connection connection) throws SQLException {
    return Catalog.of(connection).without(HISTORY).facts().stream()
        .map(Catalog.Fact::toString)
        .toList();
  }

  private static List<String> query(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> result = new ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          values.add(String.valueOf(rows.getString(column)));
        }
        result.add(String.join("|", values));
      }
      return result;
    }
  }
}
