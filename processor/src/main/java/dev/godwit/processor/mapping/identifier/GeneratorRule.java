package dev.godwit.processor.mapping.identifier;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.Hierarchy;
import dev.godwit.processor.mapping.entity.TableRule;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.name.NameRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.Column;
import dev.godwit.schema.Sequence;
import java.util.Optional;
import java.util.Set;

/** What makes the values of an identifier (Jakarta Persistence 3.2 §11.1.21, §11.1.49). */
public final class GeneratorRule {

  private static final int DEFAULT_INCREMENT = 50;
  private static final Set<String> NUMBERS =
      Set.of(
          "byte",
          "short",
          "int",
          "long",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.math.BigInteger",
          "java.math.BigDecimal");
  private static final Set<String> IDENTITIES =
      Set.of("short", "int", "long", "java.lang.Short", "java.lang.Integer", "java.lang.Long");

  private final Entities entities;
  private final GeneratorDefinitions definitions;
  private final GeneratorNames generatorNames;
  private final TableGeneratorRule tableGenerators;
  private final SchemaBuilder schema;
  private final Problems problems;

  public GeneratorRule(Entities entities, NameRule names, TableRule tables, SchemaBuilder schema) {
    this.entities = entities;
    definitions = new GeneratorDefinitions(entities);
    generatorNames = new GeneratorNames(names, tables, schema.problems());
    tableGenerators = new TableGeneratorRule(names, generatorNames, schema);
    this.schema = schema;
    problems = schema.problems();
  }

  /** Makes the column an identity, or adds the sequence, if the identifier is generated so. */
  void map(Attribute attribute, EntityClass entity, MappedColumn column) {
    Optional<AnnotationUse> generated = attribute.find(Jpa.GENERATED_VALUE);
    if (generated.isEmpty()) {
      return;
    }
    AnnotationUse use = generated.get();
    String name = use.text("generator");
    switch (use.text("strategy")) {
      case "IDENTITY" -> identity(attribute, entity, column, use);
      case "SEQUENCE" -> sequence(entity, definitions.sequence(attribute, entity, name), use);
      case "UUID" -> {}
      case "TABLE" ->
          tableGenerators.map(attribute, entity, definitions.table(attribute, entity, name), use);
      default -> automatic(attribute, entity, column, use);
    }
  }

  /** A generator that is there says what it is; else the type does. */
  private void automatic(
      Attribute attribute, EntityClass entity, MappedColumn column, AnnotationUse use) {
    String name = use.text("generator");
    Optional<AnnotationUse> sequence = definitions.sequence(attribute, entity, name);
    Optional<AnnotationUse> table = definitions.table(attribute, entity, name);
    Optional<AnnotationUse> generic = definitions.generic(attribute, entity, name);
    Optional<GenericGenerators.Kind> legacy = GenericGenerators.kind(name);
    if (sequence.isPresent()) {
      sequence(entity, sequence, use);
    } else if (table.isPresent()) {
      tableGenerators.map(attribute, entity, table, use);
    } else if (generic.isPresent()) {
      GenericGenerators.Kind kind = GenericGenerators.kind(generic.get());
      AnnotationUse definition =
          GenericGenerators.translate(kind, generic.get(), entity.table().logical());
      hibernate(kind, attribute, entity, column, definition, use);
    } else if (legacy.isPresent()) {
      AnnotationUse definition = GenericGenerators.nameless(legacy.get(), use);
      hibernate(legacy.get(), attribute, entity, column, definition, use);
    } else if (NUMBERS.contains(attribute.type().name())) {
      sequence(entity, sequence, use);
    } else if (!Set.of("java.util.UUID", "java.lang.String").contains(attribute.type().name())) {
      problems.error(
          "ungenerated-type",
          use.site(),
          "Values of the type '%s' cannot be generated for '%s'. Use a number, a UUID or a text."
              .formatted(attribute.type().simpleName(), attribute.hint()));
    }
  }

  /** One of Hibernate's generators, in the words of Jakarta Persistence. */
  private void hibernate(
      GenericGenerators.Kind kind,
      Attribute attribute,
      EntityClass entity,
      MappedColumn column,
      AnnotationUse definition,
      AnnotationUse generated) {
    switch (kind) {
      case SEQUENCE -> sequence(entity, Optional.of(definition), generated);
      case TABLE -> tableGenerators.map(attribute, entity, Optional.of(definition), generated);
      case IDENTITY -> identity(attribute, entity, column, generated);
      case NATIVE ->
          problems.error(
              "native-generator",
              definition.site(),
              "'%s' is counted by a sequence on PostgreSQL, but by the table itself on SQLite. Use GenerationType.SEQUENCE or IDENTITY, which are the same on both."
                  .formatted(attribute.hint()));
      case NOTHING -> {}
    }
  }

  private void identity(
      Attribute attribute, EntityClass entity, MappedColumn column, AnnotationUse use) {
    if (Hierarchy.of(entity.javaClass()) == Hierarchy.TABLE_PER_CLASS
        && !entities.children(entity).isEmpty()) {
      problems.error(
          "identity-of-several-tables",
          use.site("strategy"),
          "'%s' identifies rows of several tables, each of which would count for itself. Use GenerationType.SEQUENCE."
              .formatted(attribute.hint()));
      return;
    }
    if (!IDENTITIES.contains(attribute.type().name())) {
      problems.error(
          "no-identity-type",
          use.site("strategy"),
          "'%s' has the type '%s', which the database cannot count up. Use Long, Integer or Short."
              .formatted(attribute.hint(), attribute.type().simpleName()));
      return;
    }
    Column counted = column.column().identity();
    entity
        .table()
        .columns()
        .put(
            column.name(),
            new MappedColumn(column.logical(), counted, column.use(), column.origin()));
  }

  private void sequence(
      EntityClass entity, Optional<AnnotationUse> definition, AnnotationUse generated) {
    Identifier table = entity.table().logical();
    Sequence sequence =
        new Sequence(
            generatorNames.name(
                definition, "sequenceName", generated, NameRule.derived(table.text() + "_SEQ")),
            definition.map(use -> use.number("initialValue").orElse(1)).orElse(1),
            definition.map(this::increment).orElse(DEFAULT_INCREMENT));
    if (entity.standing() == EntityClass.Standing.MANAGED) {
      Site site = definition.map(AnnotationUse::site).orElseGet(generated::site);
      schema.add(sequence, new Origin(entity.javaClass().name(), site));
    }
  }

  /** Hibernate counts down in steps of one, whatever it is told. */
  private int increment(AnnotationUse generator) {
    int size = generator.number("allocationSize").orElse(DEFAULT_INCREMENT);
    if (size == 0) {
      problems.error(
          "no-increment",
          generator.site("allocationSize"),
          "A sequence cannot count in steps of 0. Give 'allocationSize' another value.");
      return DEFAULT_INCREMENT;
    }
    return Math.max(size, -1);
  }
}
