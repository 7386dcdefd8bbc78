package dev.godwit.processor.mapping.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The unique constraints of a table while the rules add to them: one on the same columns. */
final class UniqueDrafts {

  private final List<TableBuilder.Unique> uniques = new ArrayList<>();

  /** Adds one unless one on the same columns is there; a given name is kept. */
  void add(TableBuilder.Unique unique) {
    for (int i = 0; i < uniques.size(); i++) {
      TableBuilder.Unique present = uniques.get(i);
      if (isOn(present, new HashSet<>(unique.columns()))) {
        if (present.given().isEmpty()) {
          uniques.set(i, unique);
        }
        return;
      }
    }
    uniques.add(unique);
  }

  /** Those that the table of a class below has, too. */
  List<TableBuilder.Unique> inherited() {
    return uniques.stream()
        .filter(unique -> unique.columns().size() == 1 && unique.given().isEmpty())
        .toList();
  }

  /** Those that say more than the key. */
  List<TableBuilder.Unique> besides(Set<String> key) {
    return uniques.stream().filter(unique -> !isOn(unique, key)).toList();
  }

  /** The one that says no more than the key. */
  Optional<TableBuilder.Unique> on(Set<String> key) {
    return uniques.stream().filter(unique -> isOn(unique, key)).findFirst();
  }

  private static boolean isOn(TableBuilder.Unique unique, Set<String> columns) {
    return new HashSet<>(unique.columns()).equals(columns);
  }
}
