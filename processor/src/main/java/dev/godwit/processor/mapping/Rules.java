package dev.godwit.processor.mapping;

import dev.godwit.processor.problem.Problems;

/** The rules of a mapping, each given those that it needs; and the ones that are run. */
final class Rules {

  final EntityRule entities;
  final TableRule tables;
  final BasicRule basics;
  final EnumRule enums;
  final SecondaryTableRule secondaryTables;
  final DiscriminatorRule discriminators;
  final IdRule ids;
  final ToOneRule toOnes;
  final ToManyRule toManies;
  final ElementCollectionRule elementCollections;
  final ConstraintRule constraints;
  final AnyRule anys;
  final SoftDeleteRule softDeletes;
  final CommentRule comments;
  final CollectionTableRule collectionTables;

  Rules(Entities entities, NamingStrategy naming, EnumChecks checks, SchemaBuilder schema) {
    Problems problems = schema.problems();
    NameRule names = new NameRule(naming);
    ColumnRule columns = new ColumnRule(names, problems);
    Targets targets = new Targets(entities, problems);
    JoinColumnRule joinColumns =
        new JoinColumnRule(
            columns,
            new ColumnPairs(entities, problems),
            new ForeignKeyRule(entities, problems),
            problems);
    AttributeRule attributes = new AttributeRule(entities, new SupportRule(problems), problems);
    tables = new TableRule(names, problems);
    secondaryTables = new SecondaryTableRule(tables, names, joinColumns, schema);
    this.entities = new EntityRule(entities, tables, attributes, schema);
    enums = new EnumRule(checks, problems);
    basics = new BasicRule(columns, enums, new ConverterRule(entities, problems), problems);
    constraints = new ConstraintRule(entities, basics, problems);
    discriminators = new DiscriminatorRule(entities, columns, schema);
    JoinTableRule joinTables =
        new JoinTableRule(entities, tables, names, targets, joinColumns, schema);
    toOnes = new ToOneRule(entities, targets, joinColumns, joinTables);
    ids =
        new IdRule(
            entities,
            basics,
            toOnes,
            joinColumns,
            targets,
            new GeneratorRule(entities, names, tables, schema),
            problems);
    anys = new AnyRule(columns, problems);
    comments = new CommentRule(problems);
    softDeletes = new SoftDeleteRule(entities, columns, schema);
    collectionTables = new CollectionTableRule(softDeletes, schema);
    ElementRule elements = new ElementRule(entities, attributes, basics, toOnes, problems);
    CollectionIndexRule indexes =
        new CollectionIndexRule(
            new OrderColumnRule(columns, problems),
            new MapKeyRule(entities, targets, elements, joinColumns, problems),
            problems);
    CollectionKeyRule keys =
        new CollectionKeyRule(new CollectionIdRule(columns, names, tables, schema));
    toManies = new ToManyRule(targets, joinColumns, joinTables, tables, indexes, keys, schema);
    elementCollections =
        new ElementCollectionRule(elements, indexes, keys, joinColumns, tables, names, schema);
  }
}
