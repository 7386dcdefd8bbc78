package dev.godwit.dialect;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes names as a database reads them: plain where they are plain, else in double quotes. */
public final class Identifiers {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  private final Set<String> reserved;

  /**
   * Names for one database.
   *
   * @param reserved its words, in lower case, that are no names unless quoted
   */
  public Identifiers(Set<String> reserved) {
    this.reserved = Set.copyOf(reserved);
  }

  /** The name as it stands in SQL. */
  public String quote(String name) {
    return PLAIN.matcher(name).matches() && !reserved.contains(name)
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
  }

  /**
   * The name with its letters A to Z in lower case. Databases leave other letters alone, so that
   * {@code ä} and {@code Ä} are two names.
   */
  public static String fold(String name) {
    StringBuilder folded = new StringBuilder(name);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded.setCharAt(i, (char) (c - 'A' + 'a'));
      }
    }
    return folded.toString();
  }

  /** Whether the names differ in the case of the letters A to Z at most. */
  public static boolean isSame(String one, String other) {
    return fold(one).equals(fold(other));
  }

  /** The names, separated by commas. */
  public String list(Collection<String> names) {
    return names.stream().map(this::quote).collect(Collectors.joining(", "));
  }

  /** The text as an SQL string. */
  public static String literal(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }
}
