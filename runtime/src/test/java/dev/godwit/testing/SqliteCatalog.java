package dev.godwit.testing;

import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.testing.Catalog.Fact;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads SQLite's pragmas, and from the tables' texts what no pragma tells. */
final class SqliteCatalog {

  private final Connection connection;
  private final List<Fact> facts = new ArrayList<>();

  private SqliteCatalog(Connection connection) {
    this.connection = connection;
  }

  static List<Fact> facts(Connection connection) throws SQLException {
    SqliteCatalog catalog = new SqliteCatalog(connection);
    for (Map<String, String> part :
        catalog.query(
            "select type, name, tbl_name, sql from sqlite_master where name not like 'sqlite_%'")) {
      String sql = part.get("sql");
      if (part.get("type").equals("table")) {
        catalog.table(part.get("name"), sql);
      } else if (!part.get("type").equals("index")) {
        String name = part.get("type").equals("view") ? "" : part.get("name");
        catalog.add(part.get("tbl_name"), part.get("type"), name, normalize(sql));
      }
    }
    return catalog.facts;
  }

  private void add(String table, String kind, String name, String text) {
    facts.add(new Fact(table, kind, name, text));
  }

  private static String normalize(String sql) {
    return SqlTokens.normalize(sql, SqlSyntax.SQLITE);
  }

  private void table(String table, String sql) throws SQLException {
    List<SqlToken> tokens = SqlTokens.of(sql, SqlSyntax.SQLITE);
    Map<String, String> flags = query("select * from pragma_table_list(?)", table).get(0);
    boolean counts = tokens.stream().anyMatch(token -> token.is("autoincrement"));
    add(
        table,
        "table",
        "",
        (flags.get("wr").equals("1") ? "without rowid " : "")
            + (flags.get("strict").equals("1") ? "strict " : "")
            + (counts ? "autoincrement" : ""));
    columns(table);
    foreignKeys(table, constraintNames(tokens, "foreign", "references"));
    indexes(table, constraintNames(tokens, "unique", "unique"));
    checks(table, tokens);
  }

  private void columns(String table) throws SQLException {
    Map<Integer, String> key = new TreeMap<>();
    for (Map<String, String> column : query("select * from pragma_table_xinfo(?)", table)) {
      String value = column.get("dflt_value");
      add(
          table,
          "column",
          column.get("name"),
          column.get("type").toLowerCase(Locale.ROOT)
              + (column.get("notnull").equals("1") ? " not null" : "")
              + (column.get("hidden").equals("0") ? "" : " generated " + column.get("hidden"))
              + (value == null ? "" : " default " + normalize(value)));
      if (!column.get("pk").equals("0")) {
        key.put(Integer.valueOf(column.get("pk")), column.get("name"));
      }
    }
    if (!key.isEmpty()) {
      add(table, "primary key", "", key.values().toString());
    }
  }

  private void foreignKeys(String table, List<String> names) throws SQLException {
    Map<String, List<Map<String, String>>> byId = new TreeMap<>();
    for (Map<String, String> row :
        query("select * from pragma_foreign_key_list(?) order by seq", table)) {
      byId.computeIfAbsent(row.get("id"), id -> new ArrayList<>()).add(row);
    }
    for (List<Map<String, String>> rows : byId.values()) {
      Map<String, String> first = rows.get(0);
      add(
          table,
          "foreign key",
          "",
          "%s -> %s %s on delete %s on update %s"
              .formatted(
                  rows.stream().map(row -> row.get("from")).toList(),
                  first.get("table"),
                  rows.stream().map(row -> row.get("to")).toList(),
                  first.get("on_delete"),
                  first.get("on_update")));
    }
    names.forEach(name -> add(table, "foreign key", name, "is named"));
  }

  private void indexes(String table, List<String> names) throws SQLException {
    for (Map<String, String> index : query("select * from pragma_index_list(?)", table)) {
      List<String> columns = new ArrayList<>();
      for (Map<String, String> column :
          query("select * from pragma_index_xinfo(?) where key = 1", index.get("name"))) {
        columns.add(
            column.get("name")
                + (column.get("desc").equals("1") ? " desc" : "")
                + (column.get("coll").equals("BINARY") ? "" : " collate " + column.get("coll")));
      }
      if (index.get("origin").equals("u")) {
        add(table, "unique", "", columns.toString());
      } else if (index.get("origin").equals("c")) {
        String sql =
            query("select sql from sqlite_master where name = ?", index.get("name"))
                .get(0)
                .get("sql");
        String tail = normalize(sql.substring(sql.indexOf('(')));
        String unique = index.get("unique").equals("1") ? "unique " : "";
        add(table, "index", index.get("name"), unique + columns + ' ' + tail);
      }
    }
    names.forEach(name -> add(table, "unique", name, "is named"));
  }

  private void checks(String table, List<SqlToken> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("check")) {
        boolean named = tokens.get(i - 2).is("constraint");
        int depth = 0;
        int end = i + 1;
        do {
          depth += tokens.get(end).is('(') ? 1 : tokens.get(end).is(')') ? -1 : 0;
          end++;
        } while (depth > 0);
        String name = named ? tokens.get(i - 1).name() : "";
        add(table, "check", name, SqlTokens.normalize(tokens.subList(i + 1, end)));
      }
    }
  }

  /** The names given to constraints that begin with one of two keywords. */
  private static List<String> constraintNames(List<SqlToken> tokens, String one, String other) {
    List<String> names = new ArrayList<>();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i - 2).is("constraint")
          && (tokens.get(i).is(one) || tokens.get(i).is(other))) {
        names.add(tokens.get(i - 1).name());
      }
    }
    return names;
  }

  private List<Map<String, String>> query(String sql, String... parameters) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        query.setString(i + 1, parameters[i]);
      }
      try (ResultSet rows = query.executeQuery()) {
        List<Map<String, String>> result = new ArrayList<>();
        while (rows.next()) {
          Map<String, String> row = new TreeMap<>();
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            row.put(rows.getMetaData().getColumnName(i), rows.getString(i));
          }
          result.add(row);
        }
        return result;
      }
    }
  }
}
