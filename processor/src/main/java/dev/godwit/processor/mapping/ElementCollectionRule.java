package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Maps a collection of basic values or embeddables to a table of its own (Jakarta Persistence 3.2
 * §2.8, §11.1.8).
 */
final class ElementCollectionRule {

  private final Entities entities;
  private final AttributeRule attributes;
  private final BasicRule basics;
  private final ToOneRule toOnes;
  private final JoinColumnRule joinColumns;
  private final OrderColumnRule orderColumns;
  private final TableRule tables;
  private final NameRule names;
  private final SchemaBuilder schema;
  private final Problems problems;

  ElementCollectionRule(
      Entities entities,
      AttributeRule attributes,
      BasicRule basics,
      ToOneRule toOnes,
      JoinColumnRule joinColumns,
      OrderColumnRule orderColumns,
      TableRule tables,
      NameRule names,
      SchemaBuilder schema) {
    this.entities = entities;
    this.attributes = attributes;
    this.basics = basics;
    this.toOnes = toOnes;
    this.joinColumns = joinColumns;
    this.orderColumns = orderColumns;
    this.tables = tables;
    this.names = names;
    this.schema = schema;
    problems = schema.problems();
  }

  /** Whether the attribute is such a collection. */
  static boolean applies(Attribute attribute) {
    return attribute.has(Jpa.ELEMENT_COLLECTION);
  }

  /** Adds the collection's table. */
  void map(EntityClass entity, Attribute attribute) {
    Optional<JavaType> type =
        attribute
            .find(Jpa.ELEMENT_COLLECTION)
            .flatMap(use -> use.javaClass("targetClass"))
            .or(() -> attribute.type().arguments().stream().findFirst());
    if (attribute.type().is("java.util.Map")) {
      ToManyRule.refuseMap(attribute, problems);
      return;
    }
    if (type.isEmpty()) {
      problems.error(
          "unknown-element-type",
          attribute.site(),
          "The elements of '%s' have no known type. Give the collection a type argument."
              .formatted(attribute.hint()));
      return;
    }
    Optional<AnnotationUse> use =
        attribute.find(Jpa.COLLECTION_TABLE).or(() -> JoinTableRule.use(attribute));
    Identifier implied =
        new Identifier(entity.name() + '_' + attribute.name(), entity.table().logical().quoted());
    TableBuilder table =
        tables.table(
            use,
            names.logical(use, implied),
            new Origin(entity.javaClass().name() + '.' + attribute.dottedPath(), attribute.site()));
    schema.addOwned(table, attribute);
    table.comment(HibernateAnnotations.comment(attribute));
    List<String> owner = addOwner(entity, attribute, use, table);
    addElement(entity, attribute, type.get(), table);
    Optional<String> order = orderColumns.map(attribute, table, JoinColumnRule.Presence.REQUIRED);
    tables.addConstraints(use, table);
    addKey(attribute, owner, order, table);
  }

  private List<String> addOwner(
      EntityClass entity, Attribute attribute, Optional<AnnotationUse> use, TableBuilder table) {
    List<AnnotationUse> uses = use.map(at -> at.annotations("joinColumns")).orElse(List.of());
    return joinColumns
        .map(
            new JoinColumnRule.Reference(
                uses,
                JoinColumnRule.startingWith(entity.name()),
                entity,
                JoinColumnRule.Presence.REQUIRED,
                JoinColumnRule.Reach.ANY_COLUMNS,
                HibernateAnnotations.onDelete(attribute).orElse(ForeignKey.Action.NO_ACTION),
                UnaryOperator.identity(),
                MappedColumn.Use.WRITTEN,
                new Origin(attribute.hint() + "(owner)", attribute.site())),
            ForeignKeyRule.ofOwner(use, uses),
            table)
        .stream()
        .map(MappedColumn::name)
        .toList();
  }

  private void addElement(
      EntityClass entity, Attribute attribute, JavaType type, TableBuilder table) {
    Optional<JavaClass> embeddable = entities.findEmbeddable(type);
    if (embeddable.isEmpty()) {
      basics.map(element(attribute, type), table);
      return;
    }
    for (Attribute part : attributes.parts(element(attribute, type), embeddable.get())) {
      Optional<Relation> relation = Relation.of(part);
      if (relation.isPresent() && relation.get().kind().isToOne()) {
        toOnes.map(entity, part, relation.get(), table);
      } else if (relation.isPresent() || applies(part)) {
        problems.error(
            "nested-collection",
            part.site(),
            "'%s' is a collection in the elements of a collection. Make '%s' an entity."
                .formatted(part.hint(), type.simpleName()));
      } else {
        basics.map(part, table);
      }
    }
  }

  /** The attribute as one of its elements. */
  private static Attribute element(Attribute attribute, JavaType type) {
    Member member = attribute.member();
    return new Attribute(
        attribute.entity(),
        attribute.path(),
        Attribute.Role.ELEMENT,
        new Member(
            member.name(),
            member.kind(),
            type,
            HibernateAnnotations.onElements(member.annotations()),
            member.site()),
        attribute.overrides());
  }

  /** Hibernate makes a key only for what cannot occur twice. */
  private static void addKey(
      Attribute attribute, List<String> owner, Optional<String> order, TableBuilder table) {
    List<String> key = new ArrayList<>(owner);
    if (order.isPresent()) {
      key.add(order.get());
      key.forEach(table::addToPrimaryKey);
      return;
    }
    boolean isSet = attribute.type().is("java.util.Set");
    if (!isSet || attribute.has(Jpa.LOB) || !table.uniques().isEmpty()) {
      return;
    }
    table.columns().keySet().stream().filter(column -> !owner.contains(column)).forEach(key::add);
    if (table.columns().values().stream().anyMatch(column -> column.column().nullable())) {
      table.addUnique(new TableBuilder.Unique(Optional.empty(), key));
    } else {
      key.forEach(table::addToPrimaryKey);
    }
  }
}
