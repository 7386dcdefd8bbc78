package dev.godwit.processor.draft;

import dev.godwit.schema.SqlText;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that a check of an enum's column allows: a list of texts, or a range of numbers. */
final class AllowedValues {

  private static final Pattern LIST = Pattern.compile("\\(?(\\S+) in \\(('.*')\\)\\)?");
  private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");
  private static final Pattern RANGE = Pattern.compile("\\(?(\\S+) between (\\d+) and (\\d+)\\)?");

  private AllowedValues() {}

  /** Whether the second condition is known to allow all that the first one does. */
  static boolean widens(SqlText former, SqlText condition) {
    return widens(former.postgresql(), condition.postgresql())
        && widens(former.sqlite(), condition.sqlite());
  }

  private static boolean widens(String former, String condition) {
    Optional<Set<String>> before = list(former);
    Optional<Set<String>> after = list(condition);
    if (before.isPresent() && after.isPresent()) {
      return after.get().containsAll(before.get());
    }
    Matcher from = RANGE.matcher(former);
    Matcher to = RANGE.matcher(condition);
    return from.matches()
        && to.matches()
        && from.group(1).equals(to.group(1))
        && Integer.parseInt(to.group(2)) <= Integer.parseInt(from.group(2))
        && Integer.parseInt(to.group(3)) >= Integer.parseInt(from.group(3));
  }

  private static Optional<Set<String>> list(String condition) {
    Matcher list = LIST.matcher(condition);
    if (!list.matches()) {
      return Optional.empty();
    }
    Set<String> values = new TreeSet<>();
    Matcher text = TEXT.matcher(list.group(2));
    while (text.find()) {
      values.add(text.group(1));
    }
    return Optional.of(values);
  }
}
