package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.dialect.Step;
import dev.godwit.operation.Operation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Spells new columns for tables that are STRICT, and refuse all types but six. Only the live table
 * tells that it is: Godwit makes none itself.
 */
final class StrictTable {

  private StrictTable() {}

  /** The step's statement, with the column's type as its live table takes it. */
  static String fit(Connection connection, Step.Statement step) throws SQLException {
    SqliteDefinitions definitions = new SqliteDefinitions();
    for (Operation operation : step.operations()) {
      if (operation instanceof Operation.AddColumn add) {
        String usual = " add column " + definitions.column(add.column());
        String strict = " add column " + definitions.column(add.column(), /* strict= */ true);
        int at = step.sql().indexOf(usual);
        if (at >= 0 && !usual.equals(strict) && isStrict(connection, altered(step.sql()))) {
          return step.sql().substring(0, at) + strict + step.sql().substring(at + usual.length());
        }
      }
    }
    return step.sql();
  }

  /** The table behind {@code alter table}. */
  private static String altered(String sql) {
    return SqlTokens.of(sql, SqlSyntax.SQLITE).get(2).name();
  }

  private static boolean isStrict(Connection connection, String table) throws SQLException {
    String find = "select sql from sqlite_master where type = 'table' and name = ? collate nocase";
    try (PreparedStatement query = connection.prepareStatement(find)) {
      query.setString(1, table);
      try (ResultSet row = query.executeQuery()) {
        return row.next() && endsStrict(SqlTokens.of(row.getString(1), SqlSyntax.SQLITE));
      }
    }
  }

  private static boolean endsStrict(List<SqlToken> tokens) {
    int i = tokens.size() - 1;
    while (i >= 0 && !tokens.get(i).is(')')) {
      if (tokens.get(i).is("strict")) {
        return true;
      }
      i--;
    }
    return false;
  }
}
