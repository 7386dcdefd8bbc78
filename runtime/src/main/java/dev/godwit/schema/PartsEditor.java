package dev.godwit.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables or sequences of a schema in the making: those that it began with, and what has become
 * of them. It copies none before the list is asked for, as most changes concern one of hundreds.
 *
 * @param <T> the type of the parts
 */
final class PartsEditor<T extends Named<QualifiedName>> {

  private final NamedList<QualifiedName, T> before;
  private final Map<QualifiedName, T> replaced = new HashMap<>();
  private final Set<QualifiedName> removed = new HashSet<>();
  private final Map<QualifiedName, T> added = new LinkedHashMap<>();

  PartsEditor(NamedList<QualifiedName, T> before) {
    this.before = before;
  }

  /** The parts as they are now: those that are new come last. */
  NamedList<QualifiedName, T> list() {
    return replaced.isEmpty() && removed.isEmpty() && added.isEmpty()
        ? before
        : before.changed(replaced, removed, added);
  }

  /** The names as they are now. */
  Stream<QualifiedName> names() {
    return Stream.concat(
        before.names().stream().filter(name -> !removed.contains(name)), added.keySet().stream());
  }

  Optional<T> find(QualifiedName name) {
    T part = added.getOrDefault(name, replaced.get(name));
    return part != null || removed.contains(name) ? Optional.ofNullable(part) : before.find(name);
  }

  /**
   * Adds a part at the end.
   *
   * @throws SchemaException if its name is taken
   */
  void add(T part) {
    if (find(part.name()).isPresent()) {
      throw new SchemaException("'" + part.name() + "' exists already.");
    }
    added.put(part.name(), part);
  }

  /** Removes a part, which must exist. */
  void remove(QualifiedName name) {
    if (added.remove(name) == null) {
      replaced.remove(name);
      removed.add(name);
    }
  }

  /** Puts another part in the place of one that has the same name. */
  void replace(T part) {
    if (added.replace(part.name(), part) == null) {
      replaced.put(part.name(), part);
    }
  }
}
