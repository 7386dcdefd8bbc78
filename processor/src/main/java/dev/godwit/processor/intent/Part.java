package dev.godwit.processor.intent;

import java.util.Collections;
import java.util.Set;

/**
 * A table, column, sequence or row with what makes it the same one under another name.
 *
 * @param keys the classes or attributes behind it, as the base names them
 */
record Part<N>(N name, Set<String> keys) {

  Part {
    keys = Set.copyOf(keys);
  }

  /** Whether a class or attribute stands behind both. */
  boolean isSame(Part<N> other) {
    return !Collections.disjoint(keys, other.keys);
  }
}
