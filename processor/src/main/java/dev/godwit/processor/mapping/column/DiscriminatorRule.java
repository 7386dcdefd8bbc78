package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.Hierarchy;
import dev.godwit.processor.mapping.entity.Relation;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.name.SqlNames;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the classes in one table apart by a column (Jakarta Persistence 3.2 §11.1.12, §11.1.13).
 */
public final class DiscriminatorRule {

  private static final int DEFAULT_LENGTH = 31;

  /** The words that {@code @DiscriminatorValue} reserves for Hibernate. */
  private static final String NULL = "null";

  private static final String NOT_NULL = "not null";

  private final Entities entities;
  private final ColumnRule columns;
  private final SchemaBuilder schema;
  private final Problems problems;

  public DiscriminatorRule(Entities entities, ColumnRule columns, SchemaBuilder schema) {
    this.entities = entities;
    this.columns = columns;
    this.schema = schema;
    problems = schema.problems();
  }

  /** Adds the column and its check if the entity is the root of a hierarchy that needs them. */
  public void map(EntityClass root) {
    JavaClass type = root.javaClass();
    Optional<AnnotationUse> use = type.find(Jpa.DISCRIMINATOR_COLUMN);
    if (root.parent().isPresent()) {
      use.ifPresent(at -> refuseBelowRoot(type, at));
      return;
    }
    List<EntityClass> below = below(root);
    boolean implied = Hierarchy.of(type) == Hierarchy.SINGLE_TABLE && !below.isEmpty();
    if (Hierarchy.of(type) == Hierarchy.TABLE_PER_CLASS
        || type.has(Hibernate.DISCRIMINATOR_FORMULA)
        || (use.isEmpty() && !implied)) {
      return;
    }
    List<EntityClass> all = Stream.concat(Stream.of(root), below.stream()).toList();
    Identifier logical = columns.logicalName(use, Identifier.implied("DTYPE"));
    Column column = columns.column(use, logical, type(use));
    boolean nullable = all.stream().anyMatch(entity -> value(entity).equals(NULL));
    root.table()
        .add(
            new MappedColumn(
                logical,
                nullable ? column : column.notNull(),
                MappedColumn.Use.WRITTEN,
                new Origin(
                    type.simpleName() + ".(class)",
                    use.map(AnnotationUse::site).orElseGet(type::site))),
            problems);
    all.forEach(entity -> checkValue(entity, kind(use)));
    refuseSameValues(all);
    if (!isForced(type)) {
      addCheck(all, kind(use), column.name(), root.table());
    }
    if (type.shape() != JavaClass.Shape.ABSTRACT && !isReserved(value(root))) {
      // The rows of a table that had no discriminator are of the root's class.
      schema.addBackfill(
          new TableMember(root.table().name(), column.name()),
          SqlText.of(literal(root, kind(use))));
    }
  }

  /** Whether Hibernate looks for known values whenever it reads: then the table may hold others. */
  private static boolean isForced(JavaClass root) {
    return root.find(Hibernate.DISCRIMINATOR_OPTIONS).filter(use -> use.flag("force")).isPresent();
  }

  private void refuseBelowRoot(JavaClass type, AnnotationUse use) {
    problems.error(
        "discriminator-below-root",
        use.site(),
        "'%s' is not the root of its hierarchy, so it has no discriminator column. Move @DiscriminatorColumn to '%s'."
            .formatted(type.simpleName(), Hierarchy.root(type).simpleName()));
  }

  private static String kind(Optional<AnnotationUse> use) {
    return use.map(at -> at.text("discriminatorType")).orElse("STRING");
  }

  private static ColumnType type(Optional<AnnotationUse> use) {
    int length = use.map(at -> at.number("length").orElse(DEFAULT_LENGTH)).orElse(DEFAULT_LENGTH);
    return switch (kind(use)) {
      case "CHAR" -> Definitions.character(1);
      case "INTEGER" -> Definitions.integer();
      default -> Definitions.varchar(length);
    };
  }

  private void checkValue(EntityClass entity, String kind) {
    Optional<AnnotationUse> use = entity.javaClass().find(Jpa.DISCRIMINATOR_VALUE);
    String value = value(entity);
    if (isReserved(value)) {
      return;
    }
    if (use.isEmpty() && kind.equals("CHAR")) {
      problems.error(
          "no-discriminator-value",
          entity.javaClass().site(),
          "Entity '%s' has no character that tells its rows apart. Give it one with @DiscriminatorValue."
              .formatted(entity.javaClass().simpleName()));
    } else if (use.isPresent()
        && ((kind.equals("CHAR") && value.length() != 1)
            || (kind.equals("INTEGER") && !value.matches("-?\\d{1,10}")))) {
      problems.error(
          "malformed-discriminator-value",
          use.get().site("value"),
          "The discriminator column is of the type %s, which '%s' is not. Write one %s."
              .formatted(kind, value, kind.equals("CHAR") ? "character" : "whole number"));
    }
  }

  /** Rows of two classes that have the same value cannot be told apart. */
  private void refuseSameValues(List<EntityClass> all) {
    Map<String, EntityClass> byValue = new HashMap<>();
    for (EntityClass entity : all) {
      if (entity.javaClass().shape() == JavaClass.Shape.ABSTRACT) {
        continue;
      }
      EntityClass other = byValue.putIfAbsent(value(entity), entity);
      if (other != null) {
        problems.error(
            "duplicate-discriminator-value",
            entity
                .javaClass()
                .find(Jpa.DISCRIMINATOR_VALUE)
                .map(use -> use.site("value"))
                .orElseGet(entity.javaClass()::site),
            "The rows of '%s' and '%s' have the same discriminator value '%s'. Give one of them another with @DiscriminatorValue."
                .formatted(
                    other.javaClass().simpleName(),
                    entity.javaClass().simpleName(),
                    value(entity)));
      }
    }
  }

  /** As Hibernate: a class that is told by all other values leaves nothing to check. */
  private static void addCheck(
      List<EntityClass> all, String kind, String column, TableBuilder table) {
    if (all.stream().anyMatch(entity -> value(entity).equals(NOT_NULL))) {
      return;
    }
    List<String> literals =
        all.stream()
            .filter(entity -> entity.javaClass().shape() != JavaClass.Shape.ABSTRACT)
            .filter(entity -> !value(entity).equals(NULL))
            .map(entity -> literal(entity, kind))
            .toList();
    if (!literals.isEmpty()) {
      table.addCheck(
          TableBuilder.columnCheck(
              column,
              literals.stream()
                  .collect(Collectors.joining(",", SqlNames.inCondition(column) + " in (", ")"))));
    }
  }

  /**
   * Adds the check that rows of the class have what it requires: another class's rows in the table
   * do not, so no column says it.
   */
  public void addRequirements(EntityClass entity) {
    JavaClass type = entity.javaClass();
    String value = value(entity);
    Optional<EntityClass> parent = entities.parent(entity);
    if (!Hierarchy.sharesTable(type)
        || parent.isEmpty()
        || type.shape() == JavaClass.Shape.ABSTRACT
        || value.equals(NOT_NULL)) {
      return;
    }
    TableBuilder table = entity.table();
    Optional<AnnotationUse> use = Hierarchy.root(type).find(Jpa.DISCRIMINATOR_COLUMN);
    String discriminator =
        Hierarchy.root(type)
            .find(Hibernate.DISCRIMINATOR_FORMULA)
            .map(formula -> formula.text("value"))
            .orElseGet(() -> SqlNames.inCondition(column(use)));
    List<String> required =
        Stream.of(parent.get(), entity)
            .flatMap(each -> required(each).stream())
            .flatMap(attribute -> table.columnsOf(attribute.origin()).stream())
            .filter(each -> each.column().nullable())
            .map(each -> SqlNames.inCondition(each.name()) + " is not null")
            .distinct()
            .toList();
    if (!required.isEmpty()) {
      String others = value.equals(NULL) ? " is null" : " <> " + literal(entity, kind(use));
      table.addCheck(
          new TableBuilder.CheckDraft(
              Optional.empty(),
              "",
              SqlText.of(
                  "%s%s or (%s)"
                      .formatted(discriminator, others, String.join(" and ", required)))));
    }
  }

  private String column(Optional<AnnotationUse> use) {
    Identifier logical = columns.logicalName(use, Identifier.implied("DTYPE"));
    return columns.column(use, logical, type(use)).name();
  }

  /**
   * The attributes without which a row is none of the class's, in Hibernate's order: those of
   * mapped superclasses first, each class's by name.
   */
  private static List<Attribute> required(EntityClass entity) {
    List<JavaClass> lineage = entity.javaClass().lineage();
    return entity.state().stream()
        .filter(attribute -> attribute.path().size() == 1)
        .filter(DiscriminatorRule::isRequired)
        .sorted(
            Comparator.comparing((Attribute attribute) -> -depth(attribute, lineage))
                .thenComparing(Attribute::name))
        .toList();
  }

  /** How far above the entity the class is that declares the attribute. */
  private static int depth(Attribute attribute, List<JavaClass> lineage) {
    return (int)
        lineage.stream()
            .takeWhile(
                type ->
                    Stream.concat(type.fields().stream(), type.properties().stream())
                        .noneMatch(attribute.member()::equals))
            .count();
  }

  private static boolean isRequired(Attribute attribute) {
    Optional<Relation> relation = Relation.of(attribute);
    if (relation.isPresent()) {
      return relation.get().kind().isToOne() && !relation.get().use().flag("optional");
    }
    return attribute.type().kind() == JavaType.Kind.PRIMITIVE
        || attribute.find(Jpa.BASIC).map(use -> !use.flag("optional")).orElse(false);
  }

  private static boolean isReserved(String value) {
    return value.equals(NULL) || value.equals(NOT_NULL);
  }

  private static String value(EntityClass entity) {
    return entity
        .javaClass()
        .find(Jpa.DISCRIMINATOR_VALUE)
        .map(use -> use.text("value"))
        .orElse(entity.name());
  }

  private static String literal(EntityClass entity, String kind) {
    if (!kind.equals("INTEGER")) {
      return '\'' + value(entity).replace("'", "''") + '\'';
    }
    return entity.javaClass().has(Jpa.DISCRIMINATOR_VALUE)
        ? value(entity)
        : Integer.toString(entity.name().hashCode());
  }

  /** The entities below one, in Hibernate's order: those below each child, then the children. */
  private List<EntityClass> below(EntityClass entity) {
    List<EntityClass> children = entities.children(entity);
    List<EntityClass> all = new ArrayList<>();
    children.forEach(child -> all.addAll(below(child)));
    all.addAll(children);
    return all;
  }
}
