package dev.godwit.processor.mapping;

import dev.godwit.processor.mapping.annotation.SupportRule;
import dev.godwit.processor.mapping.collection.CollectionIdRule;
import dev.godwit.processor.mapping.collection.CollectionIndexRule;
import dev.godwit.processor.mapping.collection.CollectionKeyRule;
import dev.godwit.processor.mapping.collection.CollectionTableRule;
import dev.godwit.processor.mapping.collection.ElementCollectionRule;
import dev.godwit.processor.mapping.collection.ElementRule;
import dev.godwit.processor.mapping.collection.MapKeyRule;
import dev.godwit.processor.mapping.collection.OrderColumnRule;
import dev.godwit.processor.mapping.collection.ToManyRule;
import dev.godwit.processor.mapping.column.BasicRule;
import dev.godwit.processor.mapping.column.ColumnRule;
import dev.godwit.processor.mapping.column.ConstraintRule;
import dev.godwit.processor.mapping.column.ConverterRule;
import dev.godwit.processor.mapping.column.DiscriminatorRule;
import dev.godwit.processor.mapping.column.EnumChecks;
import dev.godwit.processor.mapping.column.EnumRule;
import dev.godwit.processor.mapping.column.SoftDeleteRule;
import dev.godwit.processor.mapping.declaration.AttributeRule;
import dev.godwit.processor.mapping.declaration.EntityRule;
import dev.godwit.processor.mapping.entity.CommentRule;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.OwnedTables;
import dev.godwit.processor.mapping.entity.TableRule;
import dev.godwit.processor.mapping.entity.Targets;
import dev.godwit.processor.mapping.identifier.GeneratorRule;
import dev.godwit.processor.mapping.identifier.IdRule;
import dev.godwit.processor.mapping.name.NameRule;
import dev.godwit.processor.mapping.name.NamingStrategy;
import dev.godwit.processor.mapping.relation.AnyRule;
import dev.godwit.processor.mapping.relation.ColumnPairs;
import dev.godwit.processor.mapping.relation.ForeignKeyRule;
import dev.godwit.processor.mapping.relation.JoinColumnRule;
import dev.godwit.processor.mapping.relation.JoinTableRule;
import dev.godwit.processor.mapping.relation.SecondaryTableRule;
import dev.godwit.processor.mapping.relation.ToOneRule;
import dev.godwit.processor.mapping.table.SchemaBuilder;
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
    OwnedTables owned = new OwnedTables(schema);
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
        new JoinTableRule(entities, tables, names, targets, joinColumns, owned);
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
    collectionTables = new CollectionTableRule(softDeletes, owned);
    ElementRule elements = new ElementRule(entities, attributes, basics, toOnes, problems);
    CollectionIndexRule indexes =
        new CollectionIndexRule(
            new OrderColumnRule(columns, problems),
            new MapKeyRule(entities, targets, elements, joinColumns, problems),
            problems);
    CollectionKeyRule keys =
        new CollectionKeyRule(new CollectionIdRule(columns, names, tables, schema), schema);
    toManies =
        new ToManyRule(targets, joinColumns, joinTables, tables, indexes, keys, owned, problems);
    elementCollections =
        new ElementCollectionRule(
            elements, indexes, keys, joinColumns, tables, names, owned, problems);
  }
}
