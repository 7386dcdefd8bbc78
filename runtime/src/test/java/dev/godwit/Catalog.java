package dev.godwit;

import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a database says of its tables, in lines; without the order of columns. */
final class Catalog {

  private Catalog() {}

  static List<String> of(TestDatabase database) throws SQLException {
    List<String> lines = new ArrayList<>();
    for (String table : Sql.tables(database)) {
      if (!table.equals("godwit_history")) {
        lines.addAll(table(database, table));
      }
    }
    return lines;
  }

  private static List<String> table(TestDatabase database, String table) throws SQLException {
    Set<String> lines = new TreeSet<>();
    try (Connection connection = database.connect()) {
      DatabaseMetaData metaData = connection.getMetaData();
      collect(
          lines,
          table + " column",
          metaData.getColumns(null, null, table, "%"),
          "COLUMN_NAME",
          "TYPE_NAME",
          "COLUMN_SIZE",
          "IS_NULLABLE",
          "COLUMN_DEF");
      collect(lines, table + " key", metaData.getPrimaryKeys(null, null, table), "COLUMN_NAME");
      collect(
          lines,
          table + " foreign key",
          metaData.getImportedKeys(null, null, table),
          "FKCOLUMN_NAME",
          "PKTABLE_NAME",
          "PKCOLUMN_NAME",
          "DELETE_RULE");
      collect(
          lines,
          table + " index",
          metaData.getIndexInfo(null, null, table, false, true),
          "COLUMN_NAME",
          "NON_UNIQUE");
    }
    return List.copyOf(lines);
  }

  private static void collect(Set<String> lines, String kind, ResultSet rows, String... columns)
      throws SQLException {
    try (rows) {
      while (rows.next()) {
        StringBuilder line = new StringBuilder(kind);
        for (String column : columns) {
          line.append(' ').append(rows.getString(column));
        }
        lines.add(line.toString());
      }
    }
  }
}
