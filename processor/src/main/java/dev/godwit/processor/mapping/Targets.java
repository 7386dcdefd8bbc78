package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.problem.Problems;
import java.util.Optional;

/** Finds the other side of a relation, or reports why there is none. */
final class Targets {

  private final Entities entities;
  private final Problems problems;

  Targets(Entities entities, Problems problems) {
    this.entities = entities;
    this.problems = problems;
  }

  /** The entity that the attribute refers to. */
  Optional<EntityClass> of(Attribute attribute, Relation relation) {
    Optional<JavaType> type = relation.target(attribute.type());
    Optional<EntityClass> target = type.flatMap(entities::findEntity);
    if (target.isEmpty()) {
      problems.error(
          "no-entity",
          attribute.site(),
          "'%s' refers to '%s', which is no entity. Annotate that class with @Entity, or name the entity with targetEntity."
              .formatted(
                  attribute.hint(), type.map(JavaType::simpleName).orElse("an unknown type")));
    } else if (target.get().standing() == EntityClass.Standing.FOREIGN) {
      problems.error(
          "foreign-entity",
          attribute.site(),
          "'%s' refers to the entity '%s', which is not among the managed ones. Add the package '%s' to @Migrations(packages = …), or mark the entity @Unmanaged."
              .formatted(
                  attribute.hint(),
                  target.get().javaClass().simpleName(),
                  target.get().javaClass().packageName()));
      return Optional.empty();
    }
    return target;
  }

  /** Whether this side maps the relation; that the other one does is checked. */
  boolean owns(Attribute attribute, Relation relation, EntityClass target) {
    if (relation.mappedBy().isEmpty()) {
      return true;
    }
    String owner = relation.mappedBy().get();
    boolean exists =
        entities.lineage(target).stream()
            .flatMap(type -> type.attributes().stream())
            .anyMatch(other -> other.dottedPath().equals(owner));
    if (!exists) {
      problems.error(
          "unknown-mapped-by",
          relation.use().site("mappedBy"),
          "'%s' is mapped by '%s.%s', which does not exist. Name the attribute of '%s' that refers back."
              .formatted(
                  attribute.hint(),
                  target.javaClass().simpleName(),
                  owner,
                  target.javaClass().simpleName()));
    }
    return false;
  }

  /** The attribute of the target that the owning attribute maps too, if there is one. */
  Optional<Attribute> inverse(Attribute owner, EntityClass entity, EntityClass target) {
    return entities.lineage(target).stream()
        .flatMap(type -> type.attributes().stream())
        .filter(
            other ->
                Relation.of(other)
                    .filter(relation -> relation.mappedBy().equals(Optional.of(owner.dottedPath())))
                    .flatMap(relation -> relation.target(other.type()))
                    .filter(type -> type.name().equals(entity.javaClass().name()))
                    .isPresent())
        .findFirst();
  }
}
