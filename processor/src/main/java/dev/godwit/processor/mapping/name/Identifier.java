package dev.godwit.processor.mapping.name;

import java.util.Objects;

/**
 * A name of a table, column or sequence before the database has folded it.
 *
 * @param text the name without quotes
 * @param quoted whether the mapping quotes it, which keeps its case
 */
public record Identifier(String text, boolean quoted) {

  /** Checks that nothing is null. */
  public Identifier {
    Objects.requireNonNull(text, "text");
  }

  /** A name that no mapping gives. */
  public static Identifier implied(String text) {
    return new Identifier(text, /* quoted= */ false);
  }

  /**
   * Reads a name as mappings write it: plain, or in {@code "…"} {@code `…`} or {@code […]} to keep
   * its case. One that SQL would not read as a name without quotes counts as quoted.
   */
  public static Identifier parse(String written) {
    String trimmed = written.trim();
    boolean quoted =
        isBetween("\"", trimmed, "\"")
            || isBetween("`", trimmed, "`")
            || isBetween("[", trimmed, "]");
    return quoted
        ? new Identifier(trimmed.substring(1, trimmed.length() - 1), true)
        : ofCharacters(trimmed);
  }

  /** A name without quotes around it, quoted only where its characters demand it. */
  static Identifier ofCharacters(String text) {
    return new Identifier(text, !isPlain(text));
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && (Character.isLetter(name.charAt(0)) || name.charAt(0) == '_')
        && name.chars().allMatch(at -> Character.isLetterOrDigit(at) || at == '_' || at == '$');
  }

  private static boolean isBetween(String start, String name, String end) {
    return name.length() > 2 && name.startsWith(start) && name.endsWith(end);
  }

  /** This name with other text. */
  public Identifier withText(String other) {
    return new Identifier(other, quoted);
  }

  /** The name as the database stores it. */
  public String stored() {
    return quoted ? text : fold(text);
  }

  /** The text in lower case as databases fold names: letters beyond ASCII stay. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      folded.append(at >= 'A' && at <= 'Z' ? (char) (at + ('a' - 'A')) : at);
    }
    return folded.toString();
  }
}
