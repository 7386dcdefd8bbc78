package dev.godwit.processor.evolution;

import dev.godwit.processor.evolution.Attribute.Computed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An entity or mapped superclass.
 *
 * @param strategy how the hierarchy below it is stored; empty where it says nothing
 * @param identity how a row is identified; absent where a superclass says it
 * @param uniques the unique constraints
 */
record Entity(
    String name,
    Kind kind,
    Optional<String> parent,
    Optional<Strategy> strategy,
    TableText table,
    Optional<Identity> identity,
    List<Attribute> attributes,
    List<Group> uniques,
    List<Group> indexes,
    Discriminator discriminator) {

  /** What a class is to the mapping. */
  enum Kind {
    CONCRETE,
    ABSTRACT,
    MAPPED
  }

  /** How a hierarchy is stored. */
  enum Strategy {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS
  }

  /**
   * What {@code @Table} says; empty texts are left out.
   *
   * @param check a condition, the attributes in braces
   * @param secondary the names of secondary tables
   */
  record TableText(
      String name, String schema, String comment, String check, List<String> secondary) {

    static final TableText NONE = new TableText("", "", "", "", List.of());

    TableText {
      secondary = List.copyOf(secondary);
    }

    TableText withName(String other) {
      return new TableText(other, schema, comment, check, secondary);
    }

    TableText in(String other) {
      return new TableText(name, other, comment, check, secondary);
    }

    TableText withComment(String other) {
      return new TableText(name, schema, other, check, secondary);
    }

    TableText withCheck(String other) {
      return new TableText(name, schema, comment, other, secondary);
    }

    TableText withSecondary(List<String> other) {
      return new TableText(name, schema, comment, check, other);
    }
  }

  /** Copies. */
  Entity {
    attributes = List.copyOf(attributes);
    uniques = List.copyOf(uniques);
    indexes = List.copyOf(indexes);
  }

  Optional<Attribute> attribute(String attribute) {
    return attributes.stream().filter(it -> it.name().equals(attribute)).findFirst();
  }

  Entity withName(String other) {
    return new Entity(
        other,
        kind,
        parent,
        strategy,
        table,
        identity,
        attributes,
        uniques,
        indexes,
        discriminator);
  }

  Entity withParent(Optional<String> other) {
    return new Entity(
        name, kind, other, strategy, table, identity, attributes, uniques, indexes, discriminator);
  }

  Entity withKind(Kind other) {
    return new Entity(
        name,
        other,
        parent,
        strategy,
        table,
        identity,
        attributes,
        uniques,
        indexes,
        discriminator);
  }

  Entity withStrategy(Strategy other) {
    return new Entity(
        name,
        kind,
        parent,
        Optional.of(other),
        table,
        identity,
        attributes,
        uniques,
        indexes,
        discriminator);
  }

  Entity withTable(TableText other) {
    return new Entity(
        name, kind, parent, strategy, other, identity, attributes, uniques, indexes, discriminator);
  }

  Entity withIdentity(Identity other) {
    return new Entity(
        name,
        kind,
        parent,
        strategy,
        table,
        Optional.of(other),
        attributes,
        uniques,
        indexes,
        discriminator);
  }

  Entity withAttributes(List<Attribute> other) {
    return new Entity(
        name, kind, parent, strategy, table, identity, other, uniques, indexes, discriminator);
  }

  Entity withUniques(List<Group> other) {
    return new Entity(
        name, kind, parent, strategy, table, identity, attributes, other, indexes, discriminator);
  }

  Entity withIndexes(List<Group> other) {
    return new Entity(
        name, kind, parent, strategy, table, identity, attributes, uniques, other, discriminator);
  }

  Entity with(Discriminator other) {
    return new Entity(
        name, kind, parent, strategy, table, identity, attributes, uniques, indexes, other);
  }

  Entity with(Attribute attribute) {
    List<Attribute> more = new ArrayList<>(attributes);
    more.add(attribute);
    return withAttributes(more);
  }

  /** This entity without an attribute, and without what names it. */
  Entity without(String attribute) {
    return withAttributes(
            attributes.stream()
                .filter(it -> !it.name().equals(attribute) && !it.isOver(attribute))
                .toList())
        .withUniques(Group.without(uniques, attribute))
        .withIndexes(Group.without(indexes, attribute))
        .withTable(table.check().contains('{' + attribute + '}') ? table.withCheck("") : table);
  }

  Entity withoutReferences(List<String> names) {
    Entity rest = this;
    for (Attribute attribute : attributes) {
      if (attribute.target().filter(names::contains).isPresent()) {
        rest = rest.without(attribute.name());
      }
    }
    return rest;
  }

  /** This entity with an attribute replaced, which may have another name. */
  Entity replacing(String attribute, UnaryOperator<Attribute> change) {
    Optional<Attribute> changed = attribute(attribute).map(change);
    String now = changed.map(Attribute::name).orElse(attribute);
    Entity replaced =
        withAttributes(
                attributes.stream()
                    .map(
                        it ->
                            it.name().equals(attribute)
                                ? change.apply(it)
                                : it.over(attribute, now))
                    .toList())
            .withUniques(Group.renaming(uniques, attribute, now))
            .withIndexes(Group.renaming(indexes, attribute, now))
            .withTable(
                table.withCheck(table.check().replace('{' + attribute + '}', '{' + now + '}')));
    for (Attribute other : replaced.attributes()) {
      if (other instanceof Computed computed
          && computed.isOver(now)
          && !changed.filter(computed::canBeOver).isPresent()) {
        replaced = replaced.without(computed.name());
      }
    }
    return replaced;
  }
}
