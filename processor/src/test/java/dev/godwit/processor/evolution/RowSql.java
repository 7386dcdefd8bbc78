package dev.godwit.processor.evolution;

import dev.godwit.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is asked of a database, and told to it, about rows. */
record RowSql(Connection connection, boolean isSqlite) {

  String name(QualifiedName table) {
    return Rows.name(table, isSqlite);
  }

  /** A column's value as a literal. */
  String literal(String column) {
    return isSqlite
        ? "quote(" + Rows.quoted(column) + ")"
        : "quote_literal(" + Rows.quoted(column) + ")";
  }

  boolean isEmpty(QualifiedName table) throws SQLException {
    return query("select 1 from " + name(table)).isEmpty();
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(sql + ": " + e.getMessage(), e);
    }
  }

  List<List<String>> query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<List<String>> result = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          row.add(rows.getString(column));
        }
        result.add(row);
      }
      return result;
    }
  }
}
