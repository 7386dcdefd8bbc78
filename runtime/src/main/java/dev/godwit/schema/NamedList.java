package dev.godwit.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An immutable list of parts with unique names. It keeps its order for whoever writes it out, but
 * two lists of the same parts in different order are equal: SQL gives that order no meaning.
 *
 * @param <N> the type of the names
 * @param <T> the type of the parts
 */
public final class NamedList<N, T extends Named<N>> implements Iterable<T> {

  private final Map<N, T> parts;

  private NamedList(Map<N, T> parts) {
    this.parts = parts;
  }

  /**
   * A list of these parts.
   *
   * @throws SchemaException if two have the same name
   */
  public static <N, T extends Named<N>> NamedList<N, T> of(Collection<T> parts) {
    Map<N, T> byName = new LinkedHashMap<>();
    for (T part : parts) {
      if (byName.putIfAbsent(part.name(), part) != null) {
        throw new SchemaException(
            "The name '" + part.name() + "' is used twice. Give one of them another name.");
      }
    }
    return new NamedList<>(byName);
  }

  /** The list without parts. */
  public static <N, T extends Named<N>> NamedList<N, T> empty() {
    return new NamedList<>(Map.of());
  }

  /** The part of this name, or empty. */
  public Optional<T> find(N name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** Whether there is a part of this name. */
  public boolean contains(N name) {
    return parts.containsKey(name);
  }

  /** The names, in order. */
  public Set<N> names() {
    return Collections.unmodifiableSet(parts.keySet());
  }

  /** How many parts there are. */
  public int size() {
    return parts.size();
  }

  /** Whether there is no part. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The parts, in order. */
  public Stream<T> stream() {
    return parts.values().stream();
  }

  /** The parts, in order. */
  public List<T> asList() {
    return List.copyOf(parts.values());
  }

  /**
   * This list with one more part at its end.
   *
   * @throws SchemaException if its name is taken
   */
  public NamedList<N, T> with(T part) {
    if (contains(part.name())) {
      throw new SchemaException("'" + part.name() + "' exists already.");
    }
    Map<N, T> copy = new LinkedHashMap<>(parts);
    copy.put(part.name(), part);
    return new NamedList<>(copy);
  }

  /**
   * This list without the part of this name.
   *
   * @throws SchemaException if there is none
   */
  public NamedList<N, T> without(N name) {
    require(name);
    Map<N, T> copy = new LinkedHashMap<>(parts);
    copy.remove(name);
    return new NamedList<>(copy);
  }

  /**
   * This list with the part of this name replaced, in its place, by another, whose name may differ.
   *
   * @throws SchemaException if there is no part of that name, or the new name is taken
   */
  public NamedList<N, T> replacing(N name, T part) {
    require(name);
    List<T> copy = new ArrayList<>(parts.size());
    parts.forEach((key, value) -> copy.add(key.equals(name) ? part : value));
    return of(copy);
  }

  private void require(N name) {
    if (!contains(name)) {
      throw new SchemaException("'" + name + "' does not exist.");
    }
  }

  /**
   * This list with several changes at once.
   *
   * @param replaced other parts in the places of those of the same names
   * @param removed the names of parts that go
   * @param added parts at its end, by names that are free then
   */
  NamedList<N, T> changed(Map<N, T> replaced, Set<N> removed, Map<N, T> added) {
    return new NamedList<>(LayeredMap.of(parts, replaced, removed, added));
  }

  @Override
  public Iterator<T> iterator() {
    return Collections.unmodifiableCollection(parts.values()).iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamedList<?, ?> that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parts);
  }

  @Override
  public String toString() {
    return parts.values().toString();
  }
}
