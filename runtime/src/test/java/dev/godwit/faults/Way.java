package dev.godwit.faults;

import dev.godwit.Migrator;
import java.util.List;

/** From one end of the history to the other. */
enum Way {
  UP,
  DOWN;

  /** Goes it, or what is left of it. */
  List<String> go(Migrator migrator) {
    return this == UP ? migrator.upgrade().applied() : migrator.downgrade("base").undone();
  }

  /** The other one. */
  Way back() {
    return this == UP ? DOWN : UP;
  }

  /** The revisions that are met on it. */
  List<String> revisions() {
    return LongHistory.revisions().stream()
        .sorted((left, right) -> this == UP ? left.compareTo(right) : right.compareTo(left))
        .toList();
  }
}
