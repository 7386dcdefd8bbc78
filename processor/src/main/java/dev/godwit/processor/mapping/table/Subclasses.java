package dev.godwit.processor.mapping.table;

import dev.godwit.processor.entity.JavaClass;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The classes whose rows a table holds beside those of the class that it is named after. */
final class Subclasses {

  private final Set<String> names = new TreeSet<>();
  private final Map<String, Set<String>> lineages = new HashMap<>();

  void add(JavaClass type) {
    names.add(type.name());
    lineages
        .computeIfAbsent(type.simpleName(), key -> new HashSet<>())
        .addAll(type.lineage().stream().map(JavaClass::simpleName).toList());
  }

  /**
   * Adds the names of a class and its subclasses, but for the one that the table is named after.
   */
  void addNames(String root, Subclasses others, String own) {
    names.add(root);
    names.addAll(others.names);
    names.remove(own);
  }

  /** The qualified names, in order. */
  Collection<String> names() {
    return names;
  }

  /** Whether no row is of both classes: then their attributes may have one column. */
  boolean areSiblings(String one, String other) {
    return lineages.containsKey(one)
        && lineages.containsKey(other)
        && !lineages.get(one).contains(other)
        && !lineages.get(other).contains(one);
  }
}
