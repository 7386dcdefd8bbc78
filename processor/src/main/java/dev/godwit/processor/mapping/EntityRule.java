package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gives an entity its name and its table, or refuses it (Jakarta Persistence 3.2 §2.1, §2.14). */
final class EntityRule {

  private final Entities entities;
  private final TableRule tables;
  private final AttributeRule attributes;
  private final SchemaBuilder schema;
  private final Problems problems;

  EntityRule(Entities entities, TableRule tables, AttributeRule attributes, SchemaBuilder schema) {
    this.entities = entities;
    this.tables = tables;
    this.attributes = attributes;
    this.schema = schema;
    problems = schema.problems();
  }

  /** Registers the entity, and its table if it is managed. */
  void add(JavaClass type, EntityClass.Standing standing) {
    String name =
        type.find(Jpa.ENTITY)
            .map(use -> use.text("name"))
            .filter(given -> !given.isBlank())
            .orElse(type.name().substring(type.name().lastIndexOf('.') + 1));
    EntityClass entity =
        new EntityClass(
            type,
            name,
            standing,
            parent(type).map(JavaClass::name),
            tables.table(type, name),
            attributes.attributes(type));
    entities.add(entity);
    refuseShape(type);
    refuseInheritance(type);
    if (standing == EntityClass.Standing.MANAGED) {
      refuseSharing(entity);
      schema.add(entity.table());
    }
  }

  /** The entity that an entity inherits from. */
  static Optional<JavaClass> parent(JavaClass type) {
    return type.lineage().stream().skip(1).filter(above -> above.has(Jpa.ENTITY)).findFirst();
  }

  private void refuseShape(JavaClass type) {
    if (type.shape() != JavaClass.Shape.CONCRETE && type.shape() != JavaClass.Shape.ABSTRACT) {
      problems.error(
          "no-class",
          type.site(),
          "Entity '%s' is of the kind '%s', which cannot be an entity. Make it a class."
              .formatted(type.simpleName(), type.shape().name().toLowerCase(Locale.ROOT)));
    }
  }

  private void refuseSharing(EntityClass entity) {
    schema
        .find(entity.table().name())
        .ifPresent(
            taken ->
                problems.error(
                    "shared-table",
                    entity.javaClass().site(),
                    "The entities '%s' and '%s' are both mapped to the table '%s'. Give one of them another table with @Table, or mark one @Unmanaged."
                        .formatted(
                            taken.origin().hint(),
                            entity.javaClass().name(),
                            entity.table().name())));
  }

  /** Only where each class has a table of its own is its part of the schema its own. */
  private void refuseInheritance(JavaClass type) {
    Optional<JavaClass> parent = parent(type);
    List<JavaClass> above = type.lineage().stream().filter(found -> found.has(Jpa.ENTITY)).toList();
    boolean joined =
        above
            .get(above.size() - 1)
            .find(Jpa.INHERITANCE)
            .filter(use -> use.text("strategy").equals("JOINED"))
            .isPresent();
    if (parent.isPresent() && !joined) {
      problems.error(
          "unsupported-inheritance",
          type.site(),
          "Entity '%s' inherits from entity '%s' otherwise than by InheritanceType.JOINED, which Godwit does not map yet. Join the tables, make '%s' a @MappedSuperclass, or mark both @Unmanaged."
              .formatted(type.simpleName(), parent.get().simpleName(), parent.get().simpleName()));
    }
  }
}
