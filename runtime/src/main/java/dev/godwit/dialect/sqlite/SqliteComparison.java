package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.live.Fact;
import dev.godwit.live.FactComparison;
import dev.godwit.live.SchemaDifference;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Sequence;
import dev.godwit.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a database with a schema: both as texts of tables, which are the database's own on one
 * side, and those that Godwit would write on the other.
 */
final class SqliteComparison {

  private static final String PARTS =
      "select type, name, tbl_name, sql from sqlite_master"
          + " where type in ('table', 'index') and sql is not null"
          + " and name not like 'sqlite\\_%' escape '\\' order by rowid";

  private final Map<String, TableText> tables = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> indexes = new LinkedHashMap<>();
  private final List<String> virtual = new ArrayList<>();

  private SqliteComparison() {}

  static List<SchemaDifference> of(Connection connection, Schema schema) throws SQLException {
    SqliteComparison expected = new SqliteComparison();
    schema.tables().forEach(expected::expect);
    schema.sequences().forEach(expected::expect);
    return FactComparison.of(expected.facts(), read(connection).facts(), Identifiers::fold);
  }

  /** The tables of a database, by one query. */
  private static SqliteComparison read(Connection connection) throws SQLException {
    SqliteComparison live = new SqliteComparison();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(PARTS)) {
      while (row.next()) {
        String table = row.getString(3);
        if (row.getString(1).equals("index")) {
          live.indexes(table).put(row.getString(2), row.getString(4));
        } else {
          live.add(table, row.getString(4));
        }
      }
    }
    // The tables in which a virtual one keeps its rows.
    live.tables
        .keySet()
        .removeIf(name -> live.virtual.stream().anyMatch(it -> name.startsWith(it + "_")));
    return live;
  }

  private void add(String table, String sql) throws SQLException {
    List<SqlToken> tokens = SqlTokens.of(sql, SqlSyntax.SQLITE);
    if (tokens.get(1).is("virtual")) {
      virtual.add(table);
      tables.put(table, new TableText(List.of(), List.of(), ")"));
    } else {
      tables.put(table, LiveTable.parse(sql));
    }
  }

  private Map<String, String> indexes(String table) {
    return indexes.computeIfAbsent(table, name -> new LinkedHashMap<>());
  }

  private void expect(Table table) {
    LiveTable expected = LiveTable.expected(table.name().name(), table);
    tables.put(expected.name(), expected.text());
    indexes(expected.name()).putAll(expected.indexes());
  }

  private void expect(Sequence sequence) {
    QualifiedName name = sequence.name();
    tables.put(name.name(), TableTextParser.parse(SqliteDefinitions.createSequence(name)));
  }

  private List<Fact> facts() {
    return SqliteFacts.of(tables, indexes);
  }
}
