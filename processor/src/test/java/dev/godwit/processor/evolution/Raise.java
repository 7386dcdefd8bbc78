package dev.godwit.processor.evolution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement that the compiler gives for a migration of one's own, which raises a counter. */
record Raise(String postgresql, String sqlite) {

  private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
  private static final Pattern EACH =
      Pattern.compile("op\\.sql\\(\\s*onPostgresql\\(" + TEXT + "\\)\\s*\\.onSqlite\\(" + TEXT);
  private static final Pattern BOTH = Pattern.compile("op\\.sql\\(" + TEXT);

  /** The statement of a warning, if it is one of such. */
  static Optional<Raise> of(String message) {
    if (!message.contains("(generator-block-grown)")) {
      return Optional.empty();
    }
    Matcher each = EACH.matcher(message);
    if (each.find()) {
      return Optional.of(new Raise(unescaped(each.group(1)), unescaped(each.group(2))));
    }
    Matcher both = BOTH.matcher(message);
    if (!both.find()) {
      throw new AssertionError("No statement in: " + message);
    }
    return Optional.of(new Raise(unescaped(both.group(1)), unescaped(both.group(1))));
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\(.)", "$1");
  }
}
