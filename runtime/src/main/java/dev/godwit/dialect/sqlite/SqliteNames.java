package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.schema.QualifiedName;
import java.util.Collection;
import java.util.Set;

/** Names as SQLite reads them. The database schema goes: a file has only one. */
final class SqliteNames {

  /** SQLite's keywords that cannot be names of tables or columns. */
  static final Set<String> RESERVED =
      Set.of(
          ("add all alter and as autoincrement between case cast check collate commit constraint create"
                  + " cross current_date current_time current_timestamp default deferrable delete"
                  + " distinct drop else escape except exists foreign from full group having if in"
                  + " index indexed inner insert intersect into is isnull join left limit natural"
                  + " not nothing notnull null on or order outer primary raise references returning"
                  + " right rowid select set table then to transaction union unique update using"
                  + " values when where")
              .split(" "));

  private final Identifiers identifiers = new Identifiers(RESERVED);

  String quote(String name) {
    return identifiers.quote(name);
  }

  String quote(QualifiedName name) {
    return quote(name.name());
  }

  String list(Collection<String> names) {
    return identifiers.list(names);
  }

  /** Whether an SQL text holds this name. */
  static boolean isIn(String sql, String name) {
    return SqlTokens.of(sql, SqlSyntax.SQLITE).stream().anyMatch(token -> token.isName(name));
  }
}
