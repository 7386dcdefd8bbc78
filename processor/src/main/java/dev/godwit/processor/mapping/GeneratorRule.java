package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.EntityModel;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.Column;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What makes the values of an identifier (Jakarta Persistence 3.2 §11.1.21, §11.1.49). */
final class GeneratorRule {

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
  private final NameRule names;
  private final TableRule tables;
  private final SchemaBuilder schema;
  private final Problems problems;

  GeneratorRule(Entities entities, NameRule names, TableRule tables, SchemaBuilder schema) {
    this.entities = entities;
    this.names = names;
    this.tables = tables;
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
    switch (use.text("strategy")) {
      case "IDENTITY" -> identity(attribute, entity, column, use);
      case "SEQUENCE" -> sequence(attribute, entity, use);
      case "UUID" -> {}
      case "TABLE" ->
          problems.error(
              "unsupported-table-generator",
              use.site("strategy"),
              "'%s' counts its values in a table, which Godwit does not map yet. Use GenerationType.SEQUENCE or IDENTITY."
                  .formatted(attribute.hint()));
      default -> automatic(attribute, entity, use);
    }
  }

  private void automatic(Attribute attribute, EntityClass entity, AnnotationUse use) {
    if (NUMBERS.contains(attribute.type().name())) {
      sequence(attribute, entity, use);
    } else if (!Set.of("java.util.UUID", "java.lang.String").contains(attribute.type().name())) {
      problems.error(
          "ungenerated-type",
          use.site(),
          "Values of the type '%s' cannot be generated for '%s'. Use a number, a UUID or a text."
              .formatted(attribute.type().simpleName(), attribute.hint()));
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

  private void sequence(Attribute attribute, EntityClass entity, AnnotationUse use) {
    Optional<AnnotationUse> definition = definition(attribute, entity, use.text("generator"));
    definition.ifPresent(this::refuse);
    Identifier table = entity.table().logical();
    Identifier logical =
        definition
            .flatMap(found -> names.given(found, "sequenceName"))
            .or(() -> definition.flatMap(found -> names.given(found, "name")))
            .or(() -> names.given(use, "generator"))
            .orElseGet(() -> table.withText(table.text() + "_SEQ"));
    if (entity.standing() == EntityClass.Standing.MANAGED) {
      schema.add(
          new Sequence(
              new QualifiedName(definition.map(tables::schema).orElse(""), names.stored(logical)),
              definition.map(found -> found.number("initialValue").orElse(1)).orElse(1),
              definition
                  .map(found -> found.number("allocationSize").orElse(DEFAULT_INCREMENT))
                  .filter(size -> size != 0)
                  .orElse(DEFAULT_INCREMENT)),
          use.site());
    }
  }

  private void refuse(AnnotationUse generator) {
    if (generator.number("allocationSize").orElse(DEFAULT_INCREMENT) == 0) {
      problems.error(
          "no-increment",
          generator.site("allocationSize"),
          "A sequence cannot count in steps of 0. Give 'allocationSize' another value.");
    }
    for (String member : List.of("catalog", "options")) {
      if (!generator.text(member).isBlank()) {
        problems.error(
            "unsupported-" + member,
            generator.site(member),
            "Godwit does not map '%s' of @SequenceGenerator. Remove it.".formatted(member));
      }
    }
  }

  /**
   * The generator that the attribute means: the one of the name, or else one without, on the
   * attribute, its entity, the class that declares it, or that class's package. One elsewhere does
   * not count, whatever its name: Hibernate looks no farther.
   */
  private Optional<AnnotationUse> definition(Attribute attribute, EntityClass entity, String name) {
    List<Annotated> places = new ArrayList<>(List.of(attribute, entity.javaClass()));
    entity.javaClass().lineage().stream()
        .filter(type -> declares(type, attribute))
        .findFirst()
        .ifPresent(
            type -> {
              places.add(type);
              places.add(packageOf(type));
            });
    List<AnnotationUse> found =
        places.stream()
            .flatMap(place -> place.all(Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATORS).stream())
            .toList();
    return name.isBlank()
        ? found.stream().findFirst()
        : found.stream()
            .filter(use -> use.text("name").equals(name))
            .findFirst()
            .or(() -> found.stream().filter(use -> use.text("name").isBlank()).findFirst());
  }

  private static boolean declares(JavaClass type, Attribute attribute) {
    return Stream.concat(type.fields().stream(), type.properties().stream())
        .anyMatch(member -> member.site().equals(attribute.site()));
  }

  private Annotated packageOf(JavaClass type) {
    return new EntityModel.PackageAnnotations(
        entities.model().packages().getOrDefault(type.packageName(), List.of()));
  }
}
