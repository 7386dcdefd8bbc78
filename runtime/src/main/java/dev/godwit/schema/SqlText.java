package dev.godwit.schema;

import java.util.Objects;

/**
 * A piece of SQL, the same for every database or spelled for each.
 *
 * @param postgresql the text on PostgreSQL; empty for nothing to do there
 * @param sqlite the text on SQLite; empty for nothing to do there
 */
public record SqlText(String postgresql, String sqlite) {

  /** Checks that nothing is null. */
  public SqlText {
    Objects.requireNonNull(postgresql, "postgresql");
    Objects.requireNonNull(sqlite, "sqlite");
  }

  /** The same text on every database. */
  public static SqlText of(String sql) {
    return new SqlText(sql, sql);
  }

  /** A text for PostgreSQL; add SQLite's with {@link #onSqlite}, or nothing is done there. */
  public static SqlText onPostgresql(String sql) {
    return new SqlText(sql, "");
  }

  /** This text with that for SQLite replaced. */
  public SqlText onSqlite(String sql) {
    return new SqlText(postgresql, sql);
  }

  /** Whether every database has the same text. */
  public boolean isPortable() {
    return postgresql.equals(sqlite);
  }

  /** The text alone if it is portable, else both, labelled. */
  @Override
  public String toString() {
    return isPortable() ? postgresql : "PostgreSQL: " + postgresql + "; SQLite: " + sqlite;
  }
}
