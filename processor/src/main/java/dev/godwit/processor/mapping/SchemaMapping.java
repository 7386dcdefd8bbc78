package dev.godwit.processor.mapping;

import dev.godwit.annotations.Naming;
import dev.godwit.processor.entity.EntityModel;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the schema that entities imply, with the same result as Hibernate's.
 *
 * <p>The rules run in the order in which they need each other: tables, identifiers and basic
 * columns first, then references to them, then collections, then what names any of these columns.
 */
public final class SchemaMapping {

  private final NamingStrategy naming;
  private final Problems problems;

  /** Creates a mapping that reports what it cannot map to {@code problems}. */
  public SchemaMapping(Naming naming, Problems problems) {
    this.naming = NamingStrategy.of(naming);
    this.problems = problems;
  }

  /** The schema of the entities; where there are errors, what could be made of them. */
  public Model map(EntityModel model) {
    SchemaBuilder schema = new SchemaBuilder(problems);
    Entities entities = new Entities(model);
    TableRule tables = new TableRule(naming, problems);
    register(model, entities, tables, schema);

    ColumnRule columns = new ColumnRule(naming, problems);
    BasicRule basics = new BasicRule(columns, new EnumRule(entities, problems), problems);
    GeneratorRule generators = new GeneratorRule(entities, naming, tables, schema);
    IdRule ids = new IdRule(basics, generators, problems);
    Targets targets = new Targets(entities, problems);
    JoinColumnRule joinColumns = new JoinColumnRule(columns, problems);
    JoinTableRule joinTables = new JoinTableRule(tables, naming, joinColumns, schema);
    ToOneRule toOnes = new ToOneRule(targets, joinColumns, joinTables);
    ToManyRule toManies =
        new ToManyRule(targets, joinColumns, joinTables, tables, columns, problems);

    entities.all().forEach(ids::map);
    for (EntityClass entity : entities.all()) {
      state(entity).stream()
          .filter(attribute -> Relation.of(attribute).isEmpty())
          .forEach(attribute -> basics.map(attribute, entity.table()));
    }
    List<EntityClass> managed =
        entities.all().stream()
            .filter(entity -> entity.standing() == EntityClass.Standing.MANAGED)
            .toList();
    for (boolean toKey : List.of(true, false)) {
      for (EntityClass entity : managed) {
        for (Attribute attribute : state(entity)) {
          Optional<Relation> relation = Relation.of(attribute);
          if (relation.filter(found -> found.kind().isToOne()).isPresent()
              && JoinColumnRule.refersToKey(JoinColumnRule.uses(attribute)) == toKey) {
            toOnes.map(entity, attribute, relation.get());
          }
        }
      }
    }
    for (EntityClass entity : managed) {
      for (Attribute attribute : state(entity)) {
        Relation.of(attribute)
            .filter(relation -> !relation.kind().isToOne())
            .ifPresent(relation -> toManies.map(entity, attribute, relation));
      }
    }
    managed.forEach(
        entity -> tables.addConstraints(entity.javaClass().find(Jpa.TABLE), entity.table()));
    Answers answers = new AnswersRule(schema, problems).answers(entities, managed);
    Schema built = problems.hasErrors() ? Schema.empty() : schema.build();
    return new Model(
        built, schema.tableOrigins(), schema.columnOrigins(), schema.derivedNames(), answers);
  }

  private static List<Attribute> state(EntityClass entity) {
    return entity.attributes().stream()
        .filter(attribute -> attribute.role() == Attribute.Role.STATE)
        .toList();
  }

  /** Gives every entity that is managed or referred to its table. */
  private void register(
      EntityModel model, Entities entities, TableRule tables, SchemaBuilder schema) {
    Set<String> managed =
        model.entities().stream().map(JavaClass::name).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    AttributeRule attributes = new AttributeRule(entities, problems);
    List<JavaClass> candidates =
        java.util.stream.Stream.concat(
                model.entities().stream(),
                model.classes().values().stream().filter(type -> type.has(Jpa.ENTITY)))
            .toList();
    for (JavaClass type : candidates) {
      if (!seen.add(type.name())) {
        continue;
      }
      EntityClass.Standing standing = standing(type, managed);
      String name =
          type.find(Jpa.ENTITY)
              .map(use -> use.text("name"))
              .filter(given -> !given.isBlank())
              .orElse(type.name().substring(type.name().lastIndexOf('.') + 1));
      EntityClass entity =
          new EntityClass(
              type, name, standing, tables.table(type, name), attributes.attributes(type));
      entities.add(entity);
      if (standing == EntityClass.Standing.MANAGED) {
        schema.add(entity.table());
      }
    }
  }

  private static EntityClass.Standing standing(JavaClass type, Set<String> managed) {
    if (type.has("dev.godwit.annotations.Unmanaged")) {
      return EntityClass.Standing.UNMANAGED;
    }
    return managed.contains(type.name())
        ? EntityClass.Standing.MANAGED
        : EntityClass.Standing.FOREIGN;
  }
}
