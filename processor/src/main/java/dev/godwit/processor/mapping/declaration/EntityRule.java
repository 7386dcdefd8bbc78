package dev.godwit.processor.mapping.declaration;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.Hierarchy;
import dev.godwit.processor.mapping.entity.TableRule;
import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import java.util.Locale;
import java.util.Optional;

/** Gives an entity its name and its table, or refuses it (Jakarta Persistence 3.2 §2.1, §2.14). */
public final class EntityRule {

  private final Entities entities;
  private final TableRule tables;
  private final AttributeRule attributes;
  private final SchemaBuilder schema;
  private final Problems problems;

  public EntityRule(
      Entities entities, TableRule tables, AttributeRule attributes, SchemaBuilder schema) {
    this.entities = entities;
    this.tables = tables;
    this.attributes = attributes;
    this.schema = schema;
    problems = schema.problems();
  }

  /** Registers the entity, and its table if it is managed. */
  public void add(JavaClass type, EntityClass.Standing standing) {
    String name =
        type.find(Jpa.ENTITY)
            .map(use -> use.text("name"))
            .filter(given -> !given.isBlank())
            .orElse(type.name().substring(type.name().lastIndexOf('.') + 1));
    Optional<EntityClass> parent =
        Hierarchy.parent(type).map(JavaClass::name).flatMap(entities::findByName);
    Optional<TableBuilder> shared =
        parent
            .filter(
                at ->
                    Hierarchy.sharesTable(type) && isManaged(at.standing()) == isManaged(standing))
            .map(EntityClass::table);
    EntityClass entity =
        new EntityClass(
            type,
            name,
            standing,
            parent.map(at -> at.javaClass().name()),
            shared.orElseGet(() -> tables.table(type, name)),
            attributes.attributes(type));
    entities.add(entity);
    refuseShape(type);
    if (shared.isPresent()) {
      shared.get().addSubclass(type);
      type.find(Jpa.TABLE).ifPresent(use -> refuseTable(type, use));
    } else if (isManaged(standing)) {
      schema.addShared(entity.table());
    }
  }

  private void refuseTable(JavaClass type, AnnotationUse use) {
    problems.error(
        "table-below-root",
        use.site(),
        "'%s' shares the table of '%s', so it cannot have its own. Remove @Table, or choose another InheritanceType for '%s'."
            .formatted(
                type.simpleName(),
                Hierarchy.root(type).simpleName(),
                Hierarchy.root(type).simpleName()));
  }

  private static boolean isManaged(EntityClass.Standing standing) {
    return standing == EntityClass.Standing.MANAGED;
  }

  /** Completes the table of a class that has a table for all it has; an abstract one has none. */
  public void inherit(EntityClass entity) {
    if (Hierarchy.of(entity.javaClass()) != Hierarchy.TABLE_PER_CLASS) {
      return;
    }
    entities.parent(entity).ifPresent(parent -> entity.table().inherit(parent.table()));
    if (entity.javaClass().shape() == JavaClass.Shape.ABSTRACT
        && !entities.children(entity).isEmpty()) {
      schema.remove(entity.table());
    }
  }

  /** Refuses hierarchies in one table of which only a part is managed. */
  public void refuseSplits() {
    for (EntityClass parent : entities.all()) {
      for (EntityClass child : entities.children(parent)) {
        JavaClass type = child.javaClass();
        boolean isSplit = isManaged(parent.standing()) != isManaged(child.standing());
        if (isSplit
            && Hierarchy.of(type) == Hierarchy.TABLE_PER_CLASS
            && isManaged(child.standing())) {
          problems.error(
              "split-hierarchy",
              type.site(),
              "'%s' has the columns of '%s' in its table, but that entity is not managed. Mark both @Unmanaged or neither, and add the packages of both to @Migrations(packages = …) if it names any."
                  .formatted(type.simpleName(), parent.javaClass().simpleName()));
        } else if (isSplit && Hierarchy.sharesTable(type)) {
          problems.error(
              "split-hierarchy",
              type.site(),
              "'%s' and '%s' share a table, but only one of them is managed. Mark both @Unmanaged or neither, and add the packages of both to @Migrations(packages = …) if it names any."
                  .formatted(type.simpleName(), parent.javaClass().simpleName()));
        }
      }
    }
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
}
