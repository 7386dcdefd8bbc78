package dev.godwit.processor.evolution;

import java.util.ArrayList;
import java.util.List;

/**
 * Attributes that a unique constraint or an index covers together.
 *
 * @param name empty for the default
 */
record Group(String name, List<String> attributes) {

  /** Copies. */
  Group {
    attributes = List.copyOf(attributes);
  }

  Group withName(String other) {
    return new Group(other, attributes);
  }

  /** The groups after an attribute got another name. */
  static List<Group> renaming(List<Group> groups, String from, String to) {
    return groups.stream()
        .map(
            group ->
                new Group(
                    group.name(),
                    group.attributes().stream().map(it -> it.equals(from) ? to : it).toList()))
        .toList();
  }

  /** The groups that do not cover an attribute. */
  static List<Group> without(List<Group> groups, String attribute) {
    return groups.stream().filter(it -> !it.attributes().contains(attribute)).toList();
  }

  /** The groups with this one, or without that of the same attributes. */
  static List<Group> toggling(List<Group> groups, Group group) {
    List<Group> changed = new ArrayList<>(groups);
    if (!changed.removeIf(it -> it.attributes().equals(group.attributes()))) {
      changed.add(group);
    }
    return changed;
  }
}
