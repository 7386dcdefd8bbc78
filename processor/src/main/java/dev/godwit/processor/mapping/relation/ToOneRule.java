package dev.godwit.processor.mapping.relation;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.column.ColumnDecoration;
import dev.godwit.processor.mapping.column.FormulaRule;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.IdClassRule;
import dev.godwit.processor.mapping.entity.Relation;
import dev.godwit.processor.mapping.entity.Targets;
import dev.godwit.processor.mapping.name.NameRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.References;
import dev.godwit.processor.mapping.table.TableBuilder;
import java.util.List;
import java.util.Optional;

/** Maps an attribute that holds an entity (Jakarta Persistence 3.2 §2.12.1 to §2.12.3). */
public final class ToOneRule {

  private final Entities entities;
  private final Targets targets;
  private final JoinColumnRule joinColumns;
  private final JoinTableRule joinTables;
  private final IdClassRule idClasses;

  public ToOneRule(
      Entities entities, Targets targets, JoinColumnRule joinColumns, JoinTableRule joinTables) {
    this.entities = entities;
    this.targets = targets;
    this.joinColumns = joinColumns;
    this.joinTables = joinTables;
    idClasses = new IdClassRule(entities);
  }

  /**
   * Adds the columns that refer to the other entity, unless the other side or a table maps the
   * relation; returns those of the table.
   */
  public List<MappedColumn> map(
      EntityClass entity, Attribute attribute, Relation relation, TableBuilder table) {
    Optional<EntityClass> target = targets.of(attribute, relation);
    if (target.isEmpty() || !targets.owns(entity, attribute, relation, target.get())) {
      return List.of();
    }
    if (JoinTableRule.use(attribute).isPresent()) {
      joinTables.mapToOne(entity, attribute, relation, target.get());
      return List.of();
    }
    if (sharesKey(attribute, relation, table)) {
      mapSharedKey(attribute, relation, target.get(), table);
      return List.of();
    }
    if (FormulaRule.isComputed(attribute)) {
      return List.of();
    }
    List<AnnotationUse> uses = JoinColumnRule.uses(attribute);
    TableBuilder holder = joinColumns.table(uses, table);
    List<MappedColumn> columns =
        joinColumns.map(
            new JoinColumnRule.Reference(
                uses,
                JoinColumnRule.startingWith(attribute.name()),
                target.get(),
                attribute.role() == Attribute.Role.SUBCLASS_STATE
                    ? JoinColumnRule.Presence.OPTIONAL
                    : presence(attribute, relation),
                reach(attribute),
                ForeignKeyRule.onDelete(attribute),
                ColumnDecoration.of(attribute),
                MappedColumn.Use.WRITTEN,
                attribute.origin()),
            ForeignKeyRule.of(attribute),
            holder);
    if (FormulaRule.isJoined(attribute)) {
      FormulaRule.makeUnique(attribute, target.get().table());
    }
    if (relation.kind() == Relation.Kind.ONE_TO_ONE && isMadeUnique(entity, attribute, columns)) {
      holder.addUnique(
          new TableBuilder.Unique(
              Optional.empty(), columns.stream().map(MappedColumn::name).toList()));
    }
    return columns;
  }

  /** One column that stands for a part of an embedded key or id class is not, as for Hibernate. */
  private boolean isMadeUnique(
      EntityClass entity, Attribute attribute, List<MappedColumn> columns) {
    return columns.size() > 1
        || (columns.size() == 1
            && !attribute.mapsIdentifier()
            && !idClasses.holdsKey(entity.javaClass(), attribute));
  }

  /** Whether a one-to-one relation says that equal keys make it, or has the key's columns. */
  private static boolean sharesKey(Attribute attribute, Relation relation, TableBuilder table) {
    if (relation.kind() != Relation.Kind.ONE_TO_ONE
        || attribute.role() == Attribute.Role.IDENTIFIER
        || attribute.has(Jpa.MAPS_ID)) {
      return false;
    }
    return attribute.has(Jpa.PRIMARY_KEY_JOIN_COLUMN)
        || attribute.has(Jpa.PRIMARY_KEY_JOIN_COLUMNS)
        || hasKeyColumns(JoinColumnRule.uses(attribute), table);
  }

  private static boolean hasKeyColumns(List<AnnotationUse> uses, TableBuilder table) {
    return !uses.isEmpty()
        && uses.size() == table.primaryKey().size()
        && uses.stream()
            .map(use -> table.find(use.text("name")))
            .allMatch(column -> column.filter(at -> isKey(at, table)).isPresent());
  }

  private static boolean isKey(MappedColumn column, TableBuilder table) {
    return table.primaryKey().contains(column.name());
  }

  /** Rows of equal keys belong together; only where they must exist, a foreign key says so. */
  private void mapSharedKey(
      Attribute attribute, Relation relation, EntityClass target, TableBuilder table) {
    if (presence(relation) == JoinColumnRule.Presence.REQUIRED
        && !ForeignKeyRule.isLeftOut(attribute)
        && entities.isReferable(target)
        && target.key().size() == table.primaryKey().size()) {
      table.addReference(
          new References.Reference(
              attribute
                  .find(Jpa.PRIMARY_KEY_JOIN_COLUMN)
                  .flatMap(use -> use.annotation("foreignKey"))
                  .flatMap(NameRule::constraint),
              table.primaryKey(),
              target.table().name(),
              target.table().primaryKey(),
              References.Aim.PRIMARY_KEY,
              References.Actions.NONE));
    }
  }

  private static JoinColumnRule.Reach reach(Attribute attribute) {
    if (FormulaRule.isJoined(attribute)) {
      return JoinColumnRule.Reach.WITH_FORMULAS;
    }
    return ForeignKeyRule.mayBeMissing(attribute)
        ? JoinColumnRule.Reach.NO_COLUMNS
        : JoinColumnRule.Reach.ANY_COLUMNS;
  }

  /** What claims to map the identifier is there, even where it does not map it. */
  private static JoinColumnRule.Presence presence(Attribute attribute, Relation relation) {
    return attribute.has(Jpa.MAPS_ID) && !ForeignKeyRule.mayBeMissing(attribute)
        ? JoinColumnRule.Presence.REQUIRED
        : presence(relation);
  }

  private static JoinColumnRule.Presence presence(Relation relation) {
    return relation.use().flag("optional")
        ? JoinColumnRule.Presence.OPTIONAL
        : JoinColumnRule.Presence.REQUIRED;
  }
}
