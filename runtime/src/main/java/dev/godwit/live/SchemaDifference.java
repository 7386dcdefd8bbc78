package dev.godwit.live;

import java.util.Objects;

/**
 * A way in which a database is not what it is expected to be.
 *
 * @param kind whether something is missing, extra, different, or has another name
 * @param part what kind of thing it is
 * @param table the table that it belongs to, or the table or sequence itself
 * @param name the name of the column, constraint or index, where it is expected under one; empty
 *     for a table or sequence
 * @param expected what is expected, in the database's words; empty for what is extra. For another
 *     name, the name
 * @param actual what there is, in the database's words; empty for what is missing. For another
 *     name, the name that there is, or empty for none
 */
public record SchemaDifference(
    Kind kind, Part part, String table, String name, String expected, String actual) {

  /** How something differs. */
  public enum Kind {
    /** It is expected, and is not there. */
    MISSING,
    /** It is there, and is not expected. */
    EXTRA,
    /** It is there, but is not what is expected. */
    DIFFERENT,
    /** A constraint or index is what is expected, under another name or none. */
    RENAMED
  }

  /** Checks that nothing is null. */
  public SchemaDifference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(actual, "actual");
  }

  /** What differs, in words: {@code column 'customer.phone'}. */
  public String object() {
    return switch (part) {
      case TABLE, SEQUENCE -> "%s '%s'".formatted(part.words(), table);
      case COLUMN -> "column '%s.%s'".formatted(table, name);
      case COMMENT ->
          name.isEmpty()
              ? "comment of table '%s'".formatted(table)
              : "comment of column '%s.%s'".formatted(table, name);
      default ->
          name.isEmpty()
              ? "%s of table '%s'".formatted(part.words(), table)
              : "%s '%s' of table '%s'".formatted(part.words(), name, table);
    };
  }

  /** The difference in one line. */
  @Override
  public String toString() {
    return switch (kind) {
      case MISSING -> "missing: " + object() + behind(expected);
      case EXTRA -> "extra: " + object() + behind(actual);
      case DIFFERENT ->
          "different: %s: expected %s, found %s".formatted(object(), expected, actual);
      case RENAMED ->
          "other name: %s is named %s".formatted(object(), actual.isEmpty() ? "nothing" : quoted());
    };
  }

  private String quoted() {
    return "'" + actual + "'";
  }

  private static String behind(String text) {
    return text.isEmpty() ? "" : ": " + text;
  }
}
