package dev.godwit.processor.rows;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Conversions of texts that PostgreSQL refuses where it cannot read a text, and for which SQLite
 * takes 0 or NULL instead.
 */
final class SqliteReadings {

  private static final Pattern NUMBER =
      Pattern.compile(
          "cast\\((\\S+) as (?:smallint|integer|bigint|numeric|decimal|real|double precision)\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IDENTIFIER =
      Pattern.compile("unhex\\(replace\\((\\S+), '-', ''\\)\\)", Pattern.CASE_INSENSITIVE);

  private SqliteReadings() {}

  /** The condition of values that SQLite would lose; empty if it is another kind of expression. */
  static String unread(String expression) {
    Matcher number = NUMBER.matcher(expression.strip());
    if (number.matches()) {
      // A number on one side makes SQLite read the other as one where all of it can be read.
      return expression.strip() + " <> " + number.group(1);
    }
    Matcher identifier = IDENTIFIER.matcher(expression.strip());
    return identifier.matches()
        ? "%s is not null and %s is null".formatted(identifier.group(1), expression.strip())
        : "";
  }
}
