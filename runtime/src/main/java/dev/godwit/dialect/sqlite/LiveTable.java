package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.dialect.StatementFailed;
import dev.godwit.schema.Index;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as it is in the database, with what would go with it if it were dropped.
 *
 * @param name the name as the database stores it
 * @param text its CREATE TABLE, taken apart
 * @param indexes the statements of its indexes, by name; without those that constraints make
 * @param triggers the statements of its triggers
 * @param sequence the greatest row number ever given out, if the database keeps it
 */
record LiveTable(
    String name,
    TableText text,
    Map<String, String> indexes,
    List<String> triggers,
    Optional<Long> sequence) {

  private static final String PART =
      "select name, sql from sqlite_master where type = ? and tbl_name = ? collate nocase"
          + " and sql is not null order by rowid";

  static LiveTable read(Connection connection, String name) throws SQLException {
    String find =
        "select name, sql from sqlite_master where type = 'table' and name = ? collate nocase";
    try (PreparedStatement query = connection.prepareStatement(find)) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          throw new StatementFailed(
              "Table '%s' does not exist in this database. Compare the database with its history."
                  .formatted(name),
              find,
              null);
        }
        String stored = row.getString(1);
        return new LiveTable(
            stored,
            parse(row.getString(2)),
            parts(connection, "index", stored),
            List.copyOf(parts(connection, "trigger", stored).values()),
            sequence(connection, stored));
      }
    }
  }

  /** A table as Godwit makes it. */
  static LiveTable expected(String name, Table table) {
    SqliteDefinitions definitions = new SqliteDefinitions();
    QualifiedName renamed = QualifiedName.of(name);
    Map<String, String> indexes = new LinkedHashMap<>();
    for (Index index : table.indexes()) {
      indexes.put(index.name(), definitions.createIndex(renamed, index));
    }
    return new LiveTable(
        name,
        TableTextParser.parse(definitions.create(table).get(0)),
        indexes,
        List.of(),
        Optional.empty());
  }

  /** A table of which only the name is known. */
  static LiveTable unknown(String name) {
    TableText nothing = new TableText(List.of(), List.of(), ")");
    return new LiveTable(name, nothing, Map.of(), List.of(), Optional.empty());
  }

  /** The text of a table, taken apart. */
  static TableText parse(String sql) throws SQLException {
    if (SqlTokens.of(sql, SqlSyntax.SQLITE).get(1).is("virtual")) {
      throw new StatementFailed(
          "A virtual table cannot be changed. Drop it and create it anew, with op.sql(…).",
          sql,
          null);
    }
    try {
      return TableTextParser.parse(sql);
    } catch (IllegalArgumentException cause) {
      throw new StatementFailed(
          "This table's definition cannot be taken apart: " + cause.getMessage(), sql, null);
    }
  }

  private static Map<String, String> parts(Connection connection, String type, String table)
      throws SQLException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (PreparedStatement query = connection.prepareStatement(PART)) {
      query.setString(1, type);
      query.setString(2, table);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          parts.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return parts;
  }

  private static Optional<Long> sequence(Connection connection, String table) throws SQLException {
    if (!exists(connection, "sqlite_sequence")) {
      return Optional.empty();
    }
    try (PreparedStatement query =
        connection.prepareStatement("select seq from sqlite_sequence where name = ?")) {
      query.setString(1, table);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
      }
    }
  }

  /** Whether an index's statement names the column, in a part or in its condition. */
  static boolean isIndexOver(String sql, String column) {
    return SqlTokens.of(sql, SqlSyntax.SQLITE).stream()
        .dropWhile(token -> !token.is('('))
        .anyMatch(token -> token.isName(column));
  }

  /** An index's statement with another name, which stands as in SQL. */
  static String renamedIndex(String sql, String quotedName) {
    List<SqlToken> tokens = SqlTokens.of(sql, SqlSyntax.SQLITE);
    int i = 0;
    while (!tokens.get(i).is("index")) {
      i++;
    }
    SqlToken name = tokens.get(i + 1);
    return sql.substring(0, name.start()) + quotedName + sql.substring(name.end());
  }

  /** The statistics that ANALYZE left, which go with a dropped table. */
  static List<String> statistics(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    for (String table : List.of("sqlite_stat1", "sqlite_stat4")) {
      if (exists(connection, table)) {
        tables.add(table);
      }
    }
    return tables;
  }

  static boolean exists(Connection connection, String table) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select 1 from sqlite_master where name = ? collate nocase")) {
      query.setString(1, table);
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    }
  }
}
