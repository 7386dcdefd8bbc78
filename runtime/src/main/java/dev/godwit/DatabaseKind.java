package dev.godwit;

import dev.godwit.dialect.Dialect;
import dev.godwit.dialect.postgresql.PostgresqlDialect;
import dev.godwit.dialect.sqlite.SqliteDialect;

/** The kinds of databases that Godwit knows. */
public enum DatabaseKind {
  /** PostgreSQL, 12 and later. */
  POSTGRESQL,
  /** SQLite, 3.25 and later; scripts need 3.35. */
  SQLITE;

  Dialect dialect() {
    return switch (this) {
      case POSTGRESQL -> new PostgresqlDialect();
      case SQLITE -> new SqliteDialect();
    };
  }
}
