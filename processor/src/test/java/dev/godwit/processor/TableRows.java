package dev.godwit.processor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** All rows of a database's tables as text: {@code user: id=1, name=Ada}. */
final class TableRows {

  private static final String SQLITE =
      "select name from sqlite_master where type = 'table' and name not like 'sqlite%'";
  private static final String POSTGRESQL =
      "select case table_schema when 'public' then '' else table_schema || '.' end || table_name"
          + " from information_schema.tables where table_type = 'BASE TABLE' and table_schema not"
          + " in ('pg_catalog', 'information_schema')";

  private TableRows() {}

  /** The rows, one to a line, in the order of their texts. */
  static String of(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      boolean isSqlite = connection.getMetaData().getURL().contains("sqlite");
      List<String> lines = new ArrayList<>();
      for (String table : tables(connection, isSqlite ? SQLITE : POSTGRESQL)) {
        lines.addAll(rows(connection, table));
      }
      return lines.stream().sorted().map(it -> it + "\n").collect(Collectors.joining());
    }
  }

  private static List<String> tables(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> tables = new ArrayList<>();
      while (rows.next()) {
        if (!rows.getString(1).equals("godwit_history")) {
          tables.add(rows.getString(1));
        }
      }
      return tables;
    }
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    String name = '"' + table.replace(".", "\".\"") + '"';
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + name)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        Map<String, String> values = new TreeMap<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          values.put(rows.getMetaData().getColumnName(column), text(rows.getObject(column)));
        }
        lines.add(
            values.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining(", ", table + ": ", "")));
      }
      return lines;
    }
  }

  private static String text(Object value) {
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
  }
}
