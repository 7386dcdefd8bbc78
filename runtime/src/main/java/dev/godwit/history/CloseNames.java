package dev.godwit.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what somebody may have meant by a name that does not exist. */
final class CloseNames {

  private static final int AT_MOST = 3;

  private CloseNames() {}

  /** The known names close to this one, the closest first. */
  static List<String> of(String name, Collection<String> known) {
    return known.stream()
        .filter(other -> isClose(name, other))
        .sorted(
            Comparator.comparingInt((String other) -> distance(name, other))
                .thenComparing(Comparator.naturalOrder()))
        .limit(AT_MOST)
        .toList();
  }

  /** A question to append to a message; nothing if no name is close. */
  static String question(List<String> close) {
    return close.isEmpty()
        ? ""
        : " Did you mean " + quoted(close).replaceFirst(", (?=[^,]*$)", " or ") + "?";
  }

  static String quoted(Collection<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }

  private static boolean isClose(String name, String other) {
    return other.contains(name)
        || name.contains(other)
        || distance(name, other) <= Math.max(1, name.length() / 3);
  }

  /** Levenshtein's distance: single letters to insert, delete or replace. */
  private static int distance(String left, String right) {
    int[] above = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      int[] current = new int[right.length() + 1];
      current[0] = row;
      for (int column = 1; column <= right.length(); column++) {
        int replaced = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(
                Math.min(current[column - 1], above[column]) + 1, above[column - 1] + replaced);
      }
      above = current;
    }
    return above[right.length()];
  }
}
