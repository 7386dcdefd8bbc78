package dev.godwit.diff;

import dev.godwit.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Puts renames into an order in which no name is taken; a circle goes by way of another name, and
 * so does a name that changes nothing but its case: SQLite takes both for one. It takes names of
 * several schemas for one, too.
 */
final class Renames {

  private Renames() {}

  /** One rename. */
  record Step<N>(N from, N to) {}

  /** The order of tables' or sequences' renames; the parameters are as in the other method. */
  static List<Step<QualifiedName>> order(
      Map<QualifiedName, QualifiedName> renames, Set<QualifiedName> taken) {
    return order(
        renames, taken, QualifiedName::name, name -> name.withName(name.name() + "__moved"));
  }

  /** The order of other renames; the parameters are as in the other method. */
  static List<Step<String>> orderTexts(Map<String, String> renames, Set<String> taken) {
    return order(renames, taken, name -> name, name -> name + "__moved");
  }

  /**
   * The renames in order.
   *
   * @param renames the new name by the old
   * @param taken all names there are before
   * @param last what SQLite knows of a name
   * @param other another name for one that stands in its own way
   */
  private static <N extends Comparable<N>> List<Step<N>> order(
      Map<N, N> renames, Set<N> taken, Function<N, String> last, UnaryOperator<N> other) {
    NavigableMap<N, N> open = new TreeMap<>(renames);
    Set<String> names = new HashSet<>();
    Set<String> lasts = new HashSet<>();
    taken.forEach(name -> names.add(folded(name)));
    taken.forEach(name -> lasts.add(folded(last.apply(name))));
    BiPredicate<N, N> isBlocked =
        (from, to) ->
            names.contains(folded(to))
                || (lasts.contains(folded(last.apply(to)))
                    && !last.apply(from).equals(last.apply(to)));
    List<Step<N>> steps = new ArrayList<>();
    while (!open.isEmpty()) {
      N from =
          open.keySet().stream()
              .filter(name -> !isBlocked.test(name, open.get(name)))
              .findFirst()
              .orElseGet(open::firstKey);
      N to = open.remove(from);
      if (isBlocked.test(from, to)) {
        N aside = other.apply(from);
        open.put(aside, to);
        to = aside;
      }
      names.remove(folded(from));
      lasts.remove(folded(last.apply(from)));
      names.add(folded(to));
      lasts.add(folded(last.apply(to)));
      steps.add(new Step<>(from, to));
    }
    return steps;
  }

  private static String folded(Object name) {
    return name.toString().toLowerCase(Locale.ROOT);
  }
}
