package dev.godwit.processor.mapping.collection;

import dev.godwit.processor.mapping.column.SoftDeleteRule;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.OwnedTables;
import dev.godwit.processor.mapping.entity.Relation;
import dev.godwit.processor.mapping.table.CheckRule;

/** Adds to the table of a collection what Hibernate's annotations on the attribute say of it. */
public final class CollectionTableRule {

  private final SoftDeleteRule softDeletes;
  private final OwnedTables owned;

  public CollectionTableRule(SoftDeleteRule softDeletes, OwnedTables owned) {
    this.softDeletes = softDeletes;
    this.owned = owned;
  }

  /** Adds the column that marks deleted rows, and checks; nothing if there is no such table. */
  public void complete(EntityClass entity, Attribute attribute) {
    boolean holdsMany =
        attribute.isElementCollection()
            || Relation.of(attribute).filter(relation -> !relation.kind().isToOne()).isPresent();
    if (holdsMany) {
      owned
          .madeBy(entity, attribute)
          .ifPresent(
              table -> {
                softDeletes.map(attribute, table);
                CheckRule.add(attribute, "", table);
              });
    }
  }
}
