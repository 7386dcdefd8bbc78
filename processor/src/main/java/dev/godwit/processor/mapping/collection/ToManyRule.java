package dev.godwit.processor.mapping.collection;

import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.OwnedTables;
import dev.godwit.processor.mapping.entity.Relation;
import dev.godwit.processor.mapping.entity.TableRule;
import dev.godwit.processor.mapping.entity.Targets;
import dev.godwit.processor.mapping.relation.ForeignKeyRule;
import dev.godwit.processor.mapping.relation.JoinColumnRule;
import dev.godwit.processor.mapping.relation.JoinTableRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Maps an attribute that holds a collection of entities (Jakarta Persistence 3.2 §2.12). */
public final class ToManyRule {

  private final Targets targets;
  private final JoinColumnRule joinColumns;
  private final JoinTableRule joinTables;
  private final TableRule tables;
  private final CollectionIndexRule indexes;
  private final CollectionKeyRule keys;
  private final OwnedTables owned;
  private final Problems problems;

  public ToManyRule(
      Targets targets,
      JoinColumnRule joinColumns,
      JoinTableRule joinTables,
      TableRule tables,
      CollectionIndexRule indexes,
      CollectionKeyRule keys,
      OwnedTables owned,
      Problems problems) {
    this.targets = targets;
    this.joinColumns = joinColumns;
    this.joinTables = joinTables;
    this.tables = tables;
    this.indexes = indexes;
    this.keys = keys;
    this.owned = owned;
    this.problems = problems;
  }

  /** Adds the join table, or the columns in the other entity's table. */
  public void map(EntityClass entity, Attribute attribute, Relation relation) {
    Optional<EntityClass> target = targets.of(attribute, relation);
    if (target.isEmpty()) {
      return;
    }
    if (!targets.owns(entity, attribute, relation, target.get())) {
      mapInverse(entity, attribute, relation, target.get());
      addOnDelete(attribute, relation, target.get());
      return;
    }
    boolean inTarget =
        relation.kind() == Relation.Kind.ONE_TO_MANY
            && !JoinColumnRule.uses(attribute).isEmpty()
            && JoinTableRule.use(attribute).isEmpty();
    if (inTarget) {
      mapInTarget(entity, attribute, target.get());
    } else {
      mapInJoinTable(entity, attribute, relation, target.get());
    }
  }

  /** The other side maps the relation, but what the elements are found by stands beside it. */
  private void mapInverse(
      EntityClass entity, Attribute attribute, Relation relation, EntityClass target) {
    if (relation.kind() == Relation.Kind.MANY_TO_MANY) {
      refuseKeyColumn(attribute);
    }
    targets
        .owner(relation, target)
        .ifPresent(
            owner ->
                indexes.map(
                    entity,
                    attribute,
                    Optional.of(target),
                    holder(owner),
                    JoinColumnRule.Presence.OPTIONAL));
  }

  /** The table that has the columns of the attribute that maps a relation. */
  private TableBuilder holder(Targets.Owner owner) {
    return owned
        .of(owner.attribute())
        .orElseGet(
            () ->
                joinColumns.table(JoinColumnRule.uses(owner.attribute()), owner.holder().table()));
  }

  private void refuseKeyColumn(Attribute attribute) {
    attribute
        .find(Jpa.MAP_KEY_COLUMN)
        .ifPresent(
            use ->
                problems.error(
                    "key-of-inverse",
                    use.site(),
                    "'%s' is mapped by the other side, so its rows cannot keep an @MapKeyColumn. Use @MapKey, or map the relation on this side."
                        .formatted(attribute.hint())));
  }

  /** {@code @OnDelete} on the side that does not map the relation concerns the one that does. */
  private static void addOnDelete(Attribute attribute, Relation relation, EntityClass target) {
    ForeignKey.Action action = ForeignKeyRule.onDelete(attribute);
    if (action == ForeignKey.Action.CASCADE) {
      target.attributes().stream()
          .filter(other -> relation.mappedBy().equals(Optional.of(other.dottedPath())))
          .forEach(other -> target.table().onDelete(other.origin(), action));
    }
  }

  /** Jakarta Persistence 3.2 §2.12.5.1: the elements refer to their owner. */
  private void mapInTarget(EntityClass entity, Attribute attribute, EntityClass target) {
    joinColumns.map(
        new JoinColumnRule.Reference(
            JoinColumnRule.uses(attribute),
            JoinColumnRule.startingWith(attribute.name()),
            entity,
            JoinColumnRule.Presence.OPTIONAL,
            JoinColumnRule.Reach.ANY_COLUMNS,
            ForeignKeyRule.onDelete(attribute),
            UnaryOperator.identity(),
            MappedColumn.Use.SHARED,
            attribute.origin()),
        ForeignKeyRule.of(attribute),
        target.table());
    indexes.map(
        entity,
        attribute,
        Optional.of(target),
        joinColumns.table(JoinColumnRule.uses(attribute), target.table()),
        JoinColumnRule.Presence.OPTIONAL);
  }

  private void mapInJoinTable(
      EntityClass entity, Attribute attribute, Relation relation, EntityClass target) {
    JoinTableRule.Sides sides = joinTables.map(entity, attribute, target);
    TableBuilder table = sides.table();
    if (sides.share() == JoinTableRule.Share.WITH_ENTITY) {
      return;
    }
    if (relation.kind() == Relation.Kind.ONE_TO_MANY && !sides.element().isEmpty()) {
      // Hibernate leaves the owner out where the element alone is unique.
      List<String> element = sides.element().stream().map(MappedColumn::name).toList();
      if (CollectionKind.of(attribute) == CollectionKind.SET) {
        table.primaryKey(element);
      } else {
        table.addUnique(new TableBuilder.Unique(Optional.empty(), element));
      }
    }
    List<MappedColumn> index =
        indexes.map(
            entity, attribute, Optional.of(target), table, JoinColumnRule.Presence.REQUIRED);
    tables.addConstraints(JoinTableRule.use(attribute), table);
    keys.add(
        entity,
        attribute,
        JoinTableRule.use(attribute),
        new CollectionKeyRule.Columns(sides.owner(), sides.element(), index),
        table);
  }
}
