package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.schema.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Maps a relation to a table of its own (Jakarta Persistence 3.2 §11.1.28). */
final class JoinTableRule {

  /** The two groups of columns of a join table, as stored. */
  record Sides(TableBuilder table, List<String> owner, List<String> element) {}

  private final TableRule tables;
  private final NameRule names;
  private final Targets targets;
  private final JoinColumnRule joinColumns;
  private final SchemaBuilder schema;

  JoinTableRule(
      TableRule tables,
      NameRule names,
      Targets targets,
      JoinColumnRule joinColumns,
      SchemaBuilder schema) {
    this.tables = tables;
    this.names = names;
    this.targets = targets;
    this.joinColumns = joinColumns;
    this.schema = schema;
  }

  /** The annotation that describes the table, if there is one. */
  Optional<AnnotationUse> use(Attribute attribute) {
    return attribute
        .overrides()
        .association(attribute.name())
        .flatMap(override -> override.annotation("joinTable"))
        .filter(table -> table.gives("name") || table.gives("joinColumns"))
        .or(() -> attribute.find(Jpa.JOIN_TABLE));
  }

  /** Adds the table with the columns of both sides; the caller adds keys. */
  Sides map(EntityClass entity, Attribute attribute, EntityClass target) {
    String prefix =
        targets.inverse(attribute, entity, target).map(Attribute::name).orElse(entity.name());
    return map(entity, attribute, target, JoinColumnRule.startingWith(prefix));
  }

  private Sides map(
      EntityClass entity,
      Attribute attribute,
      EntityClass target,
      UnaryOperator<Identifier> ownerNames) {
    TableBuilder table = table(entity, attribute, target);
    Optional<AnnotationUse> use = use(attribute);
    List<AnnotationUse> ownerUses = uses(use, "joinColumns");
    List<AnnotationUse> elementUses = uses(use, "inverseJoinColumns");
    List<MappedColumn> owner =
        joinColumns.map(
            new JoinColumnRule.Reference(
                ownerUses,
                ownerNames,
                entity,
                JoinColumnRule.Presence.REQUIRED,
                JoinColumnRule.Reach.ANY_COLUMNS,
                HibernateAnnotations.onDelete(attribute).orElse(ForeignKey.Action.NO_ACTION),
                UnaryOperator.identity(),
                MappedColumn.Use.WRITTEN,
                new Origin(attribute.hint() + "(owner)", attribute.site())),
            ForeignKeyRule.of(use, "foreignKey", ownerUses),
            table);
    List<MappedColumn> element =
        joinColumns.map(
            new JoinColumnRule.Reference(
                elementUses,
                JoinColumnRule.startingWith(attribute.name()),
                target,
                JoinColumnRule.Presence.REQUIRED,
                JoinColumnRule.Reach.PRIMARY_KEY,
                ForeignKey.Action.NO_ACTION,
                UnaryOperator.identity(),
                MappedColumn.Use.WRITTEN,
                attribute.origin()),
            ForeignKeyRule.of(use, "inverseForeignKey", elementUses),
            table);
    return new Sides(table, stored(owner), stored(element));
  }

  private static List<AnnotationUse> uses(Optional<AnnotationUse> table, String member) {
    return table.map(use -> use.annotations(member)).orElse(List.of());
  }

  private TableBuilder table(EntityClass entity, Attribute attribute, EntityClass target) {
    Optional<AnnotationUse> use = use(attribute);
    Identifier implied = names.joinTable(entity.table(), target.table(), attribute.name());
    TableBuilder table =
        tables.table(
            use,
            names.logical(use, implied),
            new Origin(entity.javaClass().name() + '.' + attribute.dottedPath(), attribute.site()));
    schema.addOwned(table, attribute);
    if (!HibernateAnnotations.comment(attribute).isEmpty()) {
      table.comment(HibernateAnnotations.comment(attribute));
    }
    return table;
  }

  /** Adds the table of a relation to one: a row for each owner that has a partner. */
  void mapToOne(EntityClass entity, Attribute attribute, Relation relation, EntityClass target) {
    Sides sides = map(entity, attribute, target, UnaryOperator.identity());
    sides.owner().forEach(sides.table()::addToPrimaryKey);
    if (relation.kind() == Relation.Kind.ONE_TO_ONE && !sides.element().isEmpty()) {
      sides.table().addUnique(new TableBuilder.Unique(Optional.empty(), sides.element()));
    }
    tables.addConstraints(use(attribute), sides.table());
  }

  private static List<String> stored(List<MappedColumn> columns) {
    return columns.stream().map(MappedColumn::name).toList();
  }
}
