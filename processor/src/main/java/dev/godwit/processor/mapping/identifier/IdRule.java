package dev.godwit.processor.mapping.identifier;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.column.BasicRule;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.Hierarchy;
import dev.godwit.processor.mapping.entity.Relation;
import dev.godwit.processor.mapping.entity.Targets;
import dev.godwit.processor.mapping.relation.ForeignKeyRule;
import dev.godwit.processor.mapping.relation.JoinColumnRule;
import dev.godwit.processor.mapping.relation.ToOneRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes the identifier the primary key (Jakarta Persistence 3.2 §2.4). */
public final class IdRule {

  private final Entities entities;
  private final BasicRule basics;
  private final ToOneRule toOnes;
  private final JoinColumnRule joinColumns;
  private final Targets targets;
  private final GeneratorRule generators;
  private final IdentifierProblems identifierProblems;
  private final Problems problems;
  private final Set<String> begun = new HashSet<>();
  private final Set<String> done = new HashSet<>();

  public IdRule(
      Entities entities,
      BasicRule basics,
      ToOneRule toOnes,
      JoinColumnRule joinColumns,
      Targets targets,
      GeneratorRule generators,
      Problems problems) {
    this.entities = entities;
    this.basics = basics;
    this.toOnes = toOnes;
    this.joinColumns = joinColumns;
    this.targets = targets;
    this.generators = generators;
    identifierProblems = new IdentifierProblems(entities, problems);
    this.problems = problems;
  }

  /** Adds the identifier's columns, the primary key and what generates its values. */
  public void map(EntityClass entity) {
    if (!begun.add(entity.javaClass().name())) {
      return;
    }
    Optional<EntityClass> parent = entities.parent(entity);
    if (parent.isPresent() && Hierarchy.sharesTable(entity.javaClass())) {
      if (parent.get().table() == entity.table()) {
        map(parent.get());
      }
      done.add(entity.javaClass().name());
      return;
    }
    if (parent.isPresent() && Hierarchy.of(entity.javaClass()) == Hierarchy.TABLE_PER_CLASS) {
      mapParent(entity, parent.get());
      entity.table().inherit(parent.get().table());
      done.add(entity.javaClass().name());
      return;
    }
    if (parent.isPresent()) {
      joinParent(entity, parent.get());
      done.add(entity.javaClass().name());
      return;
    }
    List<Attribute> identifier = identifier(entity);
    identifierProblems.check(entity, identifier);
    Set<String> derived = new HashSet<>();
    for (Attribute attribute : identifier) {
      Optional<Attribute> source = source(entity, attribute);
      if (source.isEmpty()) {
        map(entity, attribute);
      } else if (derived.add(source.get().dottedPath())) {
        map(entity, source.get());
      }
    }
    done.add(entity.javaClass().name());
  }

  /** Maps the parent's identifier first, unless that is the work of other rules than these. */
  private void mapParent(EntityClass entity, EntityClass parent) {
    boolean isManaged = entity.standing() == EntityClass.Standing.MANAGED;
    if ((parent.standing() == EntityClass.Standing.MANAGED) == isManaged) {
      map(parent);
    }
  }

  /** A joined table has its parent's key, which refers to the parent's row (§2.14.2). */
  private void joinParent(EntityClass entity, EntityClass parent) {
    mapParent(entity, parent);
    JavaClass type = entity.javaClass();
    List<AnnotationUse> uses = type.all(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS);
    joinColumns
        .map(
            new JoinColumnRule.Reference(
                uses,
                UnaryOperator.identity(),
                parent,
                JoinColumnRule.Presence.REQUIRED,
                JoinColumnRule.Reach.ANY_COLUMNS,
                ForeignKeyRule.onDelete(type),
                UnaryOperator.identity(),
                MappedColumn.Use.WRITTEN,
                new Origin(type.simpleName() + "(key)", type.site())),
            ForeignKeyRule.of(
                type.find(Jpa.PRIMARY_KEY_JOIN_COLUMN)
                    .or(() -> type.find(Jpa.PRIMARY_KEY_JOIN_COLUMNS)),
                "foreignKey",
                uses),
            entity.table())
        .forEach(column -> entity.table().addToPrimaryKey(column.name()));
  }

  private void map(EntityClass entity, Attribute attribute) {
    TableBuilder table = entity.table();
    Optional<Relation> relation = Relation.of(attribute);
    if (relation.isEmpty()) {
      basics
          .map(attribute, table)
          .ifPresent(
              column -> {
                table.addToPrimaryKey(column.name());
                generators.map(attribute, entity, column);
              });
      return;
    }
    Optional<EntityClass> target = targets.of(attribute, relation.get());
    if (target.isPresent() && isMapped(target.get(), attribute)) {
      toOnes
          .map(entity, attribute, relation.get(), table)
          .forEach(column -> table.addToPrimaryKey(column.name()));
    }
  }

  /** Maps the identifier that an identifier refers to first, unless that refers back. */
  private boolean isMapped(EntityClass target, Attribute attribute) {
    if (target.standing() == EntityClass.Standing.MANAGED) {
      map(target);
      if (!done.contains(target.javaClass().name())) {
        problems.error(
            "circular-identifier",
            attribute.site(),
            "The identifier '%s' refers to '%s', whose identifier leads back here. Give one of them an identifier of its own."
                .formatted(attribute.hint(), target.javaClass().simpleName()));
        return false;
      }
    }
    return true;
  }

  /** The identifier's attributes, as Hibernate orders them: by name, or as its record does. */
  private List<Attribute> identifier(EntityClass entity) {
    List<String> components =
        entity.javaClass().lineage().stream()
            .flatMap(type -> type.find(Jpa.ID_CLASS).stream())
            .flatMap(use -> use.javaClass("value").stream())
            .flatMap(type -> entities.find(type).stream())
            .filter(type -> type.shape() == JavaClass.Shape.RECORD)
            .flatMap(type -> type.fields().stream())
            .map(Member::name)
            .toList();
    return entity.attributes().stream()
        .filter(attribute -> attribute.role() == Attribute.Role.IDENTIFIER)
        .sorted(
            Comparator.comparing((Attribute at) -> components.indexOf(at.path().get(0)))
                .thenComparing(at -> at.path().get(0)))
        .toList();
  }

  /** The relation that the identifier's attribute takes its value from (§2.4.2). */
  private static Optional<Attribute> source(EntityClass entity, Attribute identifier) {
    return entity.state().stream()
        .filter(Attribute::mapsIdentifier)
        .filter(
            attribute ->
                attribute
                    .find(Jpa.MAPS_ID)
                    .map(use -> use.text("value"))
                    .filter(name -> name.isEmpty() || isIn(identifier, name))
                    .isPresent())
        .findFirst();
  }

  /** Whether an identifier's attribute is, or is in, the part of this name. */
  static boolean isIn(Attribute identifier, String name) {
    return part(identifier).equals(name);
  }

  /** The name of the part of the identifier that an attribute of it is, or is in. */
  static String part(Attribute identifier) {
    return identifier.path().stream().skip(1).findFirst().orElse(identifier.name());
  }
}
