package dev.godwit.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Puts renames into an order in which no name is taken; a circle goes by way of another name, and
 * so does a name that changes nothing but its case: SQLite takes both for one.
 */
final class Renames {

  private Renames() {}

  /** One rename. */
  record Step<N>(N from, N to) {}

  /**
   * The renames in order.
   *
   * @param renames the new name by the old
   * @param taken all names there are before
   * @param other another name for one that stands in its own way
   */
  static <N extends Comparable<N>> List<Step<N>> order(
      Map<N, N> renames, Set<N> taken, UnaryOperator<N> other) {
    NavigableMap<N, N> open = new TreeMap<>(renames);
    Set<String> names = new HashSet<>();
    taken.forEach(name -> names.add(folded(name)));
    List<Step<N>> steps = new ArrayList<>();
    while (!open.isEmpty()) {
      N from =
          open.keySet().stream()
              .filter(name -> !names.contains(folded(open.get(name))))
              .findFirst()
              .orElseGet(open::firstKey);
      N to = open.remove(from);
      if (names.contains(folded(to))) {
        N aside = other.apply(from);
        open.put(aside, to);
        to = aside;
      }
      names.remove(folded(from));
      names.add(folded(to));
      steps.add(new Step<>(from, to));
    }
    return steps;
  }

  private static String folded(Object name) {
    return name.toString().toLowerCase(Locale.ROOT);
  }
}
