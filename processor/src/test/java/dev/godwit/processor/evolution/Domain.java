package dev.godwit.processor.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The persistent classes of a random application.
 *
 * @param entities each with its attributes
 * @param parts the embeddables
 * @param choices the enums
 */
record Domain(List<Entity> entities, List<Part> parts, List<Choice> choices) {

  /** Copies. */
  Domain {
    entities = List.copyOf(entities);
    parts = List.copyOf(parts);
    choices = List.copyOf(choices);
  }

  /** An embeddable. */
  record Part(String name, List<Attribute> attributes) {
    Part {
      attributes = List.copyOf(attributes);
    }
  }

  /** An enum. */
  record Choice(String name, List<String> constants) {
    Choice {
      constants = List.copyOf(constants);
    }
  }

  Entity entity(String name) {
    return entities.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  Optional<Part> part(String name) {
    return parts.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  boolean isChoice(String type) {
    return choices.stream().anyMatch(it -> it.name().equals(type));
  }

  /** The entities of a hierarchy that begins with this one, itself included. */
  List<Entity> hierarchy(Entity root) {
    List<Entity> found = new ArrayList<>(List.of(root));
    for (int index = 0; index < found.size(); index++) {
      String parent = found.get(index).name();
      entities.stream().filter(it -> it.parent().equals(Optional.of(parent))).forEach(found::add);
    }
    return found;
  }

  /** The entity that begins the hierarchy of this one. */
  Entity root(Entity entity) {
    return entity
        .parent()
        .map(this::entity)
        .filter(it -> it.kind() != Entity.Kind.MAPPED)
        .map(this::root)
        .orElse(entity);
  }

  Domain with(Entity entity) {
    List<Entity> more = new ArrayList<>(entities);
    more.add(entity);
    return new Domain(more, parts, choices);
  }

  Domain with(Part part) {
    List<Part> more = new ArrayList<>(parts);
    more.add(part);
    return new Domain(entities, more, choices);
  }

  Domain with(Choice choice) {
    List<Choice> more = new ArrayList<>(choices);
    more.add(choice);
    return new Domain(entities, parts, more);
  }

  /** This domain without entities of these names, and without what refers to them. */
  Domain without(List<String> names) {
    return new Domain(
        entities.stream()
            .filter(it -> !names.contains(it.name()))
            .map(it -> it.withoutReferences(names))
            .toList(),
        parts,
        choices);
  }

  /** This domain with one entity changed. */
  Domain changing(String name, UnaryOperator<Entity> change) {
    return new Domain(
        entities.stream().map(it -> it.name().equals(name) ? change.apply(it) : it).toList(),
        parts,
        choices);
  }

  /** This domain with every entity changed. */
  Domain mapping(UnaryOperator<Entity> change) {
    return new Domain(entities.stream().map(change).toList(), parts, choices);
  }

  Domain replacing(Part part) {
    return new Domain(
        entities,
        parts.stream().map(it -> it.name().equals(part.name()) ? part : it).toList(),
        choices);
  }

  Domain replacing(Choice choice) {
    return new Domain(
        entities,
        parts,
        choices.stream().map(it -> it.name().equals(choice.name()) ? choice : it).toList());
  }
}
