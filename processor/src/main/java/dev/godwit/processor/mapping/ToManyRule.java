package dev.godwit.processor.mapping;

import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Maps an attribute that holds a collection of entities (Jakarta Persistence 3.2 §2.12). */
final class ToManyRule {

  private final Targets targets;
  private final JoinColumnRule joinColumns;
  private final JoinTableRule joinTables;
  private final TableRule tables;
  private final OrderColumnRule orderColumns;
  private final Problems problems;

  ToManyRule(
      Targets targets,
      JoinColumnRule joinColumns,
      JoinTableRule joinTables,
      TableRule tables,
      OrderColumnRule orderColumns,
      Problems problems) {
    this.targets = targets;
    this.joinColumns = joinColumns;
    this.joinTables = joinTables;
    this.tables = tables;
    this.orderColumns = orderColumns;
    this.problems = problems;
  }

  /** Adds the join table, or the columns in the other entity's table. */
  void map(EntityClass entity, Attribute attribute, Relation relation) {
    if (attribute.type().is("java.util.Map")) {
      refuseMap(attribute, problems);
      return;
    }
    Optional<EntityClass> target = targets.of(attribute, relation);
    if (target.isEmpty()) {
      return;
    }
    if (!targets.owns(entity, attribute, relation, target.get())) {
      orderColumns.map(attribute, target.get().table(), JoinColumnRule.Presence.OPTIONAL);
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

  /** {@code @OnDelete} on the side that does not map the relation concerns the one that does. */
  private static void addOnDelete(Attribute attribute, Relation relation, EntityClass target) {
    HibernateAnnotations.onDelete(attribute)
        .filter(action -> action == ForeignKey.Action.CASCADE)
        .ifPresent(
            action ->
                target.attributes().stream()
                    .filter(other -> relation.mappedBy().equals(Optional.of(other.dottedPath())))
                    .forEach(other -> target.table().onDelete(other, action)));
  }

  static void refuseMap(Attribute attribute, Problems problems) {
    problems.error(
        "unsupported-map",
        attribute.site(),
        "'%s' is a map, which Godwit does not map yet. Use a list or a set, or mark the entity @Unmanaged."
            .formatted(attribute.hint()));
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
            HibernateAnnotations.onDelete(attribute).orElse(ForeignKey.Action.NO_ACTION),
            UnaryOperator.identity(),
            MappedColumn.Use.SHARED,
            attribute.origin()),
        ForeignKeyRule.of(attribute),
        target.table());
    orderColumns.map(attribute, target.table(), JoinColumnRule.Presence.OPTIONAL);
  }

  private void mapInJoinTable(
      EntityClass entity, Attribute attribute, Relation relation, EntityClass target) {
    JoinTableRule.Sides sides = joinTables.map(entity, attribute, target);
    TableBuilder table = sides.table();
    if (sides.share() == JoinTableRule.Share.WITH_ENTITY) {
      return;
    }
    if (relation.kind() == Relation.Kind.ONE_TO_MANY && !sides.element().isEmpty()) {
      table.addUnique(new TableBuilder.Unique(Optional.empty(), sides.element()));
    }
    Optional<String> order = orderColumns.map(attribute, table, JoinColumnRule.Presence.REQUIRED);
    if (order.isPresent()) {
      List<String> key = new ArrayList<>(sides.owner());
      key.add(order.get());
      table.primaryKey(key);
    } else if (isSet(attribute) && hasKey(attribute, relation)) {
      // Hibernate leaves the owner out where the element alone is unique.
      List<String> key = new ArrayList<>(sides.element());
      if (relation.kind() == Relation.Kind.MANY_TO_MANY) {
        key.addAll(0, sides.owner());
      }
      table.primaryKey(key);
    }
    tables.addConstraints(JoinTableRule.use(attribute), table);
  }

  /** Whether Hibernate gives a set a key: not where a many-to-many relation says what is unique. */
  private boolean hasKey(Attribute attribute, Relation relation) {
    return relation.kind() == Relation.Kind.ONE_TO_MANY
        || JoinTableRule.use(attribute)
            .filter(
                use ->
                    !use.annotations("uniqueConstraints").isEmpty()
                        || use.annotations("indexes").stream().anyMatch(at -> at.flag("unique")))
            .isEmpty();
  }

  private static boolean isSet(Attribute attribute) {
    return attribute.type().is("java.util.Set");
  }
}
