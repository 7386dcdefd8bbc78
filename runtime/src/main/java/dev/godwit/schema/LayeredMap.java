package dev.godwit.schema;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * An immutable map in an order, kept as what differs from another: a history of a thousand
 * migrations has as many schemas, of which each is nearly the one before. It is copied into a map
 * of its own when its entries are listed, and before too many lie upon each other.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
final class LayeredMap<K, V> extends AbstractMap<K, V> {

  private static final int DEEPEST = 32;

  private final Map<K, V> below;
  private final Map<K, V> replaced;
  private final Set<K> removed;
  private final Map<K, V> added;
  private final int depth;

  /** Empty until the entries are listed. */
  private volatile Map<K, V> flat = Map.of();

  private LayeredMap(
      Map<K, V> below, Map<K, V> replaced, Set<K> removed, Map<K, V> added, int depth) {
    this.below = below;
    this.replaced = replaced;
    this.removed = removed;
    this.added = added;
    this.depth = depth;
  }

  /**
   * A map with these changes.
   *
   * @param below a map that does not change any more
   * @param replaced other values for keys of it, in their places
   * @param removed keys of it
   * @param added entries for keys that it has not or that are removed, which come last
   */
  static <K, V> Map<K, V> of(Map<K, V> below, Map<K, V> replaced, Set<K> removed, Map<K, V> added) {
    int depth = below instanceof LayeredMap<K, V> layered ? layered.depth + 1 : 1;
    LayeredMap<K, V> map =
        new LayeredMap<>(
            below,
            new HashMap<>(replaced),
            new HashSet<>(removed),
            new LinkedHashMap<>(added),
            depth);
    return depth < DEEPEST ? map : map.copy();
  }

  @Override
  public V get(Object key) {
    V value = added.getOrDefault(key, replaced.get(key));
    return value != null || removed.contains(key) ? value : below.get(key);
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public int size() {
    return below.size() - removed.size() + added.size();
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return flat().entrySet();
  }

  private Map<K, V> flat() {
    if (flat.isEmpty() && !isEmpty()) {
      flat = copy();
    }
    return flat;
  }

  /** What is below is not made flat for it: a new layer for each revision would pay for all. */
  private Map<K, V> copy() {
    Map<K, V> entries =
        below instanceof LayeredMap<K, V> layered && layered.flat.isEmpty()
            ? layered.copy()
            : new LinkedHashMap<>(below);
    removed.forEach(entries::remove);
    entries.putAll(replaced);
    entries.putAll(added);
    return entries;
  }
}
