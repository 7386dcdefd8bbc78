package dev.godwit.processor.mapping;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import dev.godwit.processor.entity.EntityModel;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.ValueConverter;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.annotation.SupportRule;
import dev.godwit.processor.mapping.column.EnumRule;
import dev.godwit.processor.mapping.column.FormulaRule;
import dev.godwit.processor.mapping.column.NaturalIdRule;
import dev.godwit.processor.mapping.declaration.AuditRule;
import dev.godwit.processor.mapping.declaration.EntityProblems;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.Relation;
import dev.godwit.processor.mapping.name.NamingStrategy;
import dev.godwit.processor.mapping.relation.AnyRule;
import dev.godwit.processor.mapping.relation.JoinColumnRule;
import dev.godwit.processor.mapping.table.CheckRule;
import dev.godwit.processor.mapping.table.FinishedSchema;
import dev.godwit.processor.mapping.table.KeyOrder;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.TableMember;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes the schema that entities imply, with the same result as Hibernate's.
 *
 * <p>The rules run in the order in which they need each other: tables, identifiers and basic
 * columns first, then references to them, then collections, then what names any of these columns.
 */
public final class SchemaMapping {

  private final MappingSettings settings;
  private final Problems problems;

  /** Creates a mapping that reports what it cannot map to {@code problems}. */
  public SchemaMapping(MappingSettings settings, Problems problems) {
    this.settings = settings;
    this.problems = problems;
  }

  /** The schema of the entities; where there are errors, no table of it is to be relied on. */
  public Model map(EntityModel model) {
    Entities entities = new Entities(model);
    NamingStrategy naming = NamingStrategy.of(settings.naming());
    SchemaBuilder schema = new SchemaBuilder(problems);
    Rules rules = new Rules(entities, naming, settings.enumChecks(), schema);
    // Entities whose tables others make are mapped for their keys' sake: their problems are no
    // concern here.
    Rules lenient =
        new Rules(entities, naming, settings.enumChecks(), new SchemaBuilder(new Problems()));
    Set<String> names = model.entities().stream().map(JavaClass::name).collect(toSet());
    SupportRule support = new SupportRule(problems);
    for (JavaClass type : classes(model)) {
      type.find(Hibernate.VIEW).filter(it -> names.contains(type.name())).ifPresent(support::check);
      EntityClass.Standing standing = standing(type, names);
      boolean managed = standing == EntityClass.Standing.MANAGED;
      (managed ? rules : lenient).entities.add(type, standing);
    }
    rules.entities.refuseSplits();
    List<EntityClass> managed = entities.with(EntityClass.Standing.MANAGED);
    Map<Boolean, List<EntityClass>> others =
        Stream.of(EntityClass.Standing.UNMANAGED, EntityClass.Standing.FOREIGN)
            .flatMap(standing -> entities.with(standing).stream())
            .collect(partitioningBy(entity -> isBelowManaged(entity, entities)));
    EntityProblems entityProblems = new EntityProblems(problems);
    managed.forEach(entityProblems::check);
    managed.forEach(new AuditRule(problems)::check);
    mapColumns(others.get(false), lenient);
    mapColumns(managed, rules);
    mapColumns(others.get(true), lenient);
    mapRelations(managed, rules);
    if (settings.constraints() == MappingSettings.Constraints.APPLIED) {
      managed.forEach(rules.constraints::apply);
    }
    managed.forEach(rules.entities::inherit);
    managed.forEach(entity -> addConstraints(entity, rules));
    new KeyOrder(naming)
        .apply(
            Stream.concat(schema.tables().stream(), entities.all().stream().map(EntityClass::table))
                .distinct()
                .toList());
    Answers answers = new AnswersRule(schema, problems).answers(entities, managed);
    schema.unite();
    schema.refuseCollisions();
    FinishedSchema finished = problems.hasErrors() ? FinishedSchema.empty() : schema.build();
    return new Model(
        finished.schema(),
        schema.tableOrigins(),
        schema.columnOrigins(),
        schema.sequenceOrigins(),
        schema.rowOrigins(),
        finished.derivedNames(),
        answers,
        model.autoConverters().stream().map(ValueConverter::name).collect(toSet()),
        rules.enums.codes(),
        ordinals(rules.enums.ordinals(), schema.columnOrigins()));
  }

  private static Map<TableMember, String> ordinals(
      Map<EnumRule.Place, String> enums, Map<TableMember, Origin> columns) {
    Map<TableMember, String> ordinals = new HashMap<>();
    columns.forEach(
        (member, origin) -> {
          String name = enums.get(new EnumRule.Place(origin.site(), member.name()));
          if (name != null) {
            ordinals.put(member, name);
          }
        });
    return ordinals;
  }

  /** Whether an entity's key is that of one that is mapped here. */
  private static boolean isBelowManaged(EntityClass entity, Entities entities) {
    return entities.lineage(entity).stream()
        .anyMatch(above -> above.standing() == EntityClass.Standing.MANAGED);
  }

  /** The managed entities, then those that they inherit from or refer to. */
  private static Collection<JavaClass> classes(EntityModel model) {
    Map<String, JavaClass> classes = new LinkedHashMap<>();
    model.entities().forEach(type -> classes.put(type.name(), type));
    Stream.concat(
            model.entities().stream().flatMap(type -> type.lineage().stream()),
            model.classes().values().stream())
        .filter(type -> type.has(Jpa.ENTITY))
        .forEach(type -> classes.putIfAbsent(type.name(), type));
    // Entities that others inherit from come first, else the order stays, as for Hibernate.
    return classes.values().stream()
        .sorted(Comparator.comparingLong(SchemaMapping::depth))
        .toList();
  }

  private static long depth(JavaClass type) {
    return type.lineage().stream().filter(above -> above.has(Jpa.ENTITY)).count();
  }

  private static EntityClass.Standing standing(JavaClass type, Set<String> managed) {
    boolean isQuery = type.has(Hibernate.SUBSELECT) || type.has(Hibernate.VIEW);
    if (isQuery || type.has("dev.godwit.annotations.Unmanaged")) {
      return EntityClass.Standing.UNMANAGED;
    }
    return managed.contains(type.name())
        ? EntityClass.Standing.MANAGED
        : EntityClass.Standing.FOREIGN;
  }

  private static void mapColumns(List<EntityClass> entities, Rules rules) {
    entities.forEach(rules.discriminators::map);
    entities.forEach(rules.ids::map);
    entities.forEach(rules.secondaryTables::map);
    for (EntityClass entity : entities) {
      entity.state().stream()
          .filter(attribute -> Relation.of(attribute).isEmpty())
          .filter(attribute -> !attribute.isElementCollection())
          .filter(attribute -> !FormulaRule.isComputed(attribute))
          .forEach(
              attribute -> {
                if (AnyRule.applies(attribute)) {
                  rules.anys.map(attribute, entity.table());
                } else {
                  rules.basics.map(attribute, entity.table());
                }
              });
      rules.softDeletes.map(entity);
    }
  }

  private static void addConstraints(EntityClass entity, Rules rules) {
    rules.secondaryTables.addConstraints(entity);
    rules.tables.addConstraints(entity.javaClass().find(Jpa.TABLE), entity.table());
    String parent = entity.parent().orElse("");
    for (JavaClass type :
        entity.javaClass().lineage().stream().takeWhile(it -> !it.name().equals(parent)).toList()) {
      CheckRule.addToEntity(type, entity.table());
    }
    rules.discriminators.addRequirements(entity);
    NaturalIdRule.add(entity);
    rules.comments.map(entity);
  }

  private static List<Attribute> sorted(List<Attribute> attributes) {
    return attributes.stream().sorted(Comparator.comparing(Attribute::dottedPath)).toList();
  }

  private static void mapRelations(List<EntityClass> entities, Rules rules) {
    Predicate<Attribute> refersToKey =
        attribute -> JoinColumnRule.refersToKey(JoinColumnRule.uses(attribute));
    // A reference may be to a column that another reference makes.
    for (Predicate<Attribute> pass : List.of(refersToKey, refersToKey.negate())) {
      for (EntityClass entity : entities) {
        // The order in which Hibernate goes about it: of relations in one column the first counts.
        for (Attribute attribute : sorted(entity.state())) {
          Optional<Relation> relation = Relation.of(attribute);
          if (relation.isPresent()
              && relation.get().kind().isToOne()
              && !attribute.mapsIdentifier()
              && pass.test(attribute)) {
            rules.toOnes.map(entity, attribute, relation.get(), entity.table());
          }
        }
      }
    }
    mapCollections(entities, relation -> relation.mappedBy().isEmpty(), rules);
    mapCollections(entities, relation -> relation.mappedBy().isPresent(), rules);
    for (EntityClass entity : entities) {
      entity.state().stream()
          .filter(Attribute::isElementCollection)
          .forEach(attribute -> rules.elementCollections.map(entity, attribute));
      entity.state().forEach(attribute -> rules.collectionTables.complete(entity, attribute));
    }
  }

  /** The side that maps a relation comes first: the other may add to its table. */
  private static void mapCollections(
      List<EntityClass> entities, Predicate<Relation> side, Rules rules) {
    for (EntityClass entity : entities) {
      for (Attribute attribute : entity.state()) {
        Relation.of(attribute)
            .filter(relation -> !relation.kind().isToOne() && side.test(relation))
            .ifPresent(relation -> rules.toManies.map(entity, attribute, relation));
      }
    }
  }
}
