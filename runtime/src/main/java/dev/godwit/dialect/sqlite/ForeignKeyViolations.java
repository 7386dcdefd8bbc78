package dev.godwit.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows of which table refer to rows that do not exist.
 *
 * @param counts the number of rows by {@code child -> parent}
 */
record ForeignKeyViolations(Map<String, Integer> counts) {

  static final String CHECK = "pragma foreign_key_check";

  static ForeignKeyViolations in(Connection connection) throws SQLException {
    Map<String, Integer> counts = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(CHECK)) {
      while (rows.next()) {
        counts.merge("'" + rows.getString(1) + "' to '" + rows.getString(3) + "'", 1, Integer::sum);
      }
    }
    return new ForeignKeyViolations(counts);
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
