package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.name.SimilarName;
import dev.godwit.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Finds the other side of a relation, or reports why there is none. */
public final class Targets {

  private final Entities entities;
  private final Problems problems;

  public Targets(Entities entities, Problems problems) {
    this.entities = entities;
    this.problems = problems;
  }

  /** The entity that the attribute refers to. */
  public Optional<EntityClass> of(Attribute attribute, Relation relation) {
    return managed(attribute, relation.target(attribute.type()));
  }

  /** The entity of a type that the attribute refers to. */
  public Optional<EntityClass> managed(Attribute attribute, Optional<JavaType> type) {
    Optional<EntityClass> target = type.flatMap(entities::findEntity);
    if (type.isEmpty()) {
      problems.error(
          "no-entity",
          attribute.site(),
          "'%s' does not say what entities the '%s' holds. Give it a type argument, or name the entity with targetEntity."
              .formatted(attribute.hint(), attribute.type().simpleName()));
    } else if (target.isEmpty()) {
      problems.error(
          "no-entity",
          attribute.site(),
          "'%s' refers to '%s', which is no entity. Annotate that class with @Entity, or name the entity with targetEntity."
              .formatted(attribute.hint(), type.get().simpleName()));
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
  public boolean owns(
      EntityClass entity, Attribute attribute, Relation relation, EntityClass target) {
    if (relation.mappedBy().isEmpty()) {
      return true;
    }
    String name = relation.mappedBy().get();
    List<Attribute> candidates =
        entities.lineage(target).stream().flatMap(type -> type.attributes().stream()).toList();
    Optional<Attribute> owner =
        candidates.stream().filter(other -> other.dottedPath().equals(name)).findFirst();
    String problem =
        owner
            .map(found -> problem(entity, target, found))
            .orElseGet(() -> "does not exist. " + advice(entity, target, candidates, name));
    if (!problem.isEmpty()) {
      problems.error(
          owner.isPresent() ? "wrong-mapped-by" : "unknown-mapped-by",
          relation.use().site("mappedBy"),
          "'%s' is mapped by '%s.%s', which %s"
              .formatted(attribute.hint(), target.javaClass().simpleName(), name, problem));
    }
    return false;
  }

  /** What keeps an attribute from mapping a relation to the entity; or nothing. */
  private String problem(EntityClass entity, EntityClass target, Attribute owner) {
    Optional<Relation> relation = Relation.of(owner);
    String targetName = target.javaClass().simpleName();
    String entityName = entity.javaClass().simpleName();
    if (relation.isEmpty() && holdsKey(owner, entity)) {
      return "";
    }
    if (relation.isEmpty()) {
      return "is no relation. Name the attribute of '%s' that refers to '%s'."
          .formatted(targetName, entityName);
    }
    if (relation.get().mappedBy().isPresent()) {
      return "has mappedBy, too. Remove it from the side that has the columns.";
    }
    Optional<EntityClass> referred =
        relation.get().target(owner.type()).flatMap(entities::findEntity);
    boolean fits =
        referred.isEmpty()
            || entities.lineage(entity).stream()
                .anyMatch(above -> above.table().name().equals(referred.get().table().name()));
    return fits
        ? ""
        : "refers to '%s' and not to '%s'. Name the attribute of '%s' that refers to '%s'."
            .formatted(referred.get().javaClass().simpleName(), entityName, targetName, entityName);
  }

  /** Whether an attribute that is no relation has the entity's key in it, as Hibernate allows. */
  private boolean holdsKey(Attribute owner, EntityClass entity) {
    List<JavaType> key =
        entities.lineage(entity).stream()
            .flatMap(type -> type.attributes().stream())
            .filter(attribute -> attribute.role() == Attribute.Role.IDENTIFIER)
            .map(Attribute::type)
            .toList();
    return key.size() == 1 && key.get(0).name().equals(owner.type().name());
  }

  /** Which attribute could have been meant. */
  private String advice(
      EntityClass entity, EntityClass target, List<Attribute> candidates, String name) {
    List<String> fitting =
        candidates.stream()
            .filter(other -> Relation.of(other).isPresent())
            .filter(other -> problem(entity, target, other).isEmpty())
            .map(Attribute::dottedPath)
            .toList();
    return SimilarName.of(name, fitting)
        .map("Did you mean '%s'?"::formatted)
        .orElseGet(
            () ->
                fitting.isEmpty()
                    ? "Give '%s' an attribute that refers to '%s', or remove mappedBy."
                        .formatted(target.javaClass().simpleName(), entity.javaClass().simpleName())
                    : "What refers from '%s' to '%s' is: %s."
                        .formatted(
                            target.javaClass().simpleName(),
                            entity.javaClass().simpleName(),
                            String.join(", ", fitting)));
  }

  /**
   * The attribute that maps a relation of the other side.
   *
   * @param holder the entity whose table has its columns
   */
  public record Owner(EntityClass holder, Attribute attribute) {}

  /** The attribute of the target that maps the relation; empty if this side does. */
  public Optional<Owner> owner(Relation relation, EntityClass target) {
    return entities.lineage(target).stream()
        .flatMap(type -> type.attributes().stream().map(attribute -> new Owner(type, attribute)))
        .filter(owner -> relation.mappedBy().equals(Optional.of(owner.attribute().dottedPath())))
        .findFirst();
  }

  /** The attribute of the target that the owning attribute maps too, if there is one. */
  public Optional<Attribute> inverse(Attribute owner, EntityClass entity, EntityClass target) {
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
