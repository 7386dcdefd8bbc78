package dev.godwit.dialect.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows of which table refer to rows that do not exist.
 *
 * @param counts the number of rows by {@code 'child' to 'parent'}
 */
record ForeignKeyViolations(Map<String, Integer> counts) {

  static final String CHECK = "pragma foreign_key_check";

  private static final String TABLES =
      "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'";

  static ForeignKeyViolations in(Connection connection) throws SQLException {
    Map<String, Integer> counts = new TreeMap<>();
    for (String table : tables(connection)) {
      try {
        count(connection, table, counts);
      } catch (SQLException mismatch) {
        // A foreign key to columns that are no key: SQLite refuses to check the table at all.
        if (!String.valueOf(mismatch.getMessage()).contains("foreign key mismatch")) {
          throw mismatch;
        }
        counts.put("'" + table + "': " + mismatch.getMessage(), 1);
      }
    }
    return new ForeignKeyViolations(counts);
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private static void count(Connection connection, String table, Map<String, Integer> counts)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select parent, count(*) from pragma_foreign_key_check(?) group by parent")) {
      query.setString(1, table);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          counts.put("'" + table + "' to '" + rows.getString(1) + "'", rows.getInt(2));
        }
      }
    }
  }

  /** Those that were not there before. */
  ForeignKeyViolations since(ForeignKeyViolations before) {
    Map<String, Integer> added = new TreeMap<>();
    counts.forEach(
        (pair, count) -> {
          int more = count - before.counts.getOrDefault(pair, 0);
          if (more > 0) {
            added.put(pair, more);
          }
        });
    return new ForeignKeyViolations(added);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The violations for people: {@code 3 rows from 'a' to 'b'}. */
  @Override
  public String toString() {
    return String.join(
        ", ",
        counts.entrySet().stream()
            .map(pair -> pair.getValue() + " rows from " + pair.getKey())
            .toList());
  }
}
