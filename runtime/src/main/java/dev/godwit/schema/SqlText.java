package dev.godwit.schema;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A piece of SQL, the same for every database or spelled for each.
 *
 * <p>Texts that differ only in the case of letters outside quotes are equal, as they are for the
 * databases.
 *
 * @param postgresql the text on PostgreSQL; empty for nothing to do there
 * @param sqlite the text on SQLite; empty for nothing to do there
 */
public record SqlText(String postgresql, String sqlite) {

  private static final Pattern OTHER_QUOTES = Pattern.compile("[$\\\\`\\[]|--|/\\*");

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

  @Override
  public boolean equals(Object other) {
    return other instanceof SqlText text
        && isSame(postgresql, text.postgresql)
        && isSame(sqlite, text.sqlite);
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other) || (one.equalsIgnoreCase(other) && folded(one).equals(folded(other)));
  }

  @Override
  public int hashCode() {
    return 31 * folded(postgresql).hashCode() + folded(sqlite).hashCode();
  }

  /** The text in lower case, but for what is quoted; as it is where quotes may take other forms. */
  private static String folded(String sql) {
    if (OTHER_QUOTES.matcher(sql).find()) {
      return sql;
    }
    StringBuilder folded = new StringBuilder(sql.length());
    char quote = 0;
    for (int i = 0; i < sql.length(); i++) {
      char letter = sql.charAt(i);
      if (quote == 0 && (letter == '\'' || letter == '"')) {
        quote = letter;
      } else if (letter == quote) {
        quote = 0;
      }
      folded.append(quote == 0 && letter < 128 ? Character.toLowerCase(letter) : letter);
    }
    return folded.toString();
  }

  /** The text alone if it is portable, else both, labelled. */
  @Override
  public String toString() {
    return isPortable() ? postgresql : "PostgreSQL: " + postgresql + "; SQLite: " + sqlite;
  }
}
