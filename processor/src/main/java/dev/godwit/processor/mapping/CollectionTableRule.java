package dev.godwit.processor.mapping;

/** Adds to the table of a collection what Hibernate's annotations on the attribute say of it. */
final class CollectionTableRule {

  private final SoftDeleteRule softDeletes;
  private final SchemaBuilder schema;

  CollectionTableRule(SoftDeleteRule softDeletes, SchemaBuilder schema) {
    this.softDeletes = softDeletes;
    this.schema = schema;
  }

  /** Adds the column that marks deleted rows, and checks; nothing if there is no such table. */
  void complete(EntityClass entity, Attribute attribute) {
    boolean holdsMany =
        ElementCollectionRule.applies(attribute)
            || Relation.of(attribute).filter(relation -> !relation.kind().isToOne()).isPresent();
    if (holdsMany) {
      schema
          .owned(entity, attribute)
          .ifPresent(
              table -> {
                softDeletes.map(attribute, table);
                CheckRule.add(attribute, "", table);
              });
    }
  }
}
