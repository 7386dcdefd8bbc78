package dev.godwit.processor.mapping.relation;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.TableRule;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.name.NameRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.SchemaBuilder;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.schema.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Spreads an entity over further tables (Jakarta Persistence 3.2 §11.1.46, §11.1.47). */
public final class SecondaryTableRule {

  private final TableRule tables;
  private final NameRule names;
  private final JoinColumnRule joinColumns;
  private final SchemaBuilder schema;

  public SecondaryTableRule(
      TableRule tables, NameRule names, JoinColumnRule joinColumns, SchemaBuilder schema) {
    this.tables = tables;
    this.names = names;
    this.joinColumns = joinColumns;
    this.schema = schema;
  }

  /** Adds the tables with the entity's key, which must be known; columns go there by name. */
  public void map(EntityClass entity) {
    for (AnnotationUse use : uses(entity)) {
      JavaClass type = entity.javaClass();
      Identifier logical = names.logical(Optional.of(use), Identifier.implied(""));
      TableBuilder table =
          tables.table(
              Optional.of(use),
              logical,
              new Origin(type.name() + ".(" + names.stored(logical) + ')', use.site()));
      entity.table().withSecondaries().stream()
          .filter(taken -> taken.name().equals(table.name()))
          .findFirst()
          .ifPresent(taken -> refuseSharing(type, use, taken));
      schema.addShared(table);
      entity.table().addSecondary(table);
      List<AnnotationUse> keys = use.annotations("pkJoinColumns");
      joinColumns
          .map(
              new JoinColumnRule.Reference(
                  keys,
                  UnaryOperator.identity(),
                  entity,
                  JoinColumnRule.Presence.REQUIRED,
                  JoinColumnRule.Reach.ANY_COLUMNS,
                  ForeignKey.Action.NO_ACTION,
                  UnaryOperator.identity(),
                  MappedColumn.Use.WRITTEN,
                  new Origin(type.simpleName() + "(key)", use.site())),
              ForeignKeyRule.of(Optional.of(use), "foreignKey", keys),
              table)
          .forEach(column -> table.addToPrimaryKey(column.name()));
    }
  }

  /** Adds what the annotations say of the tables' columns, which must all be there. */
  public void addConstraints(EntityClass entity) {
    for (AnnotationUse use : uses(entity)) {
      Identifier logical = names.logical(Optional.of(use), Identifier.implied(""));
      entity
          .table()
          .secondary(names.stored(logical))
          .ifPresent(table -> tables.addConstraints(Optional.of(use), table));
    }
  }

  private static List<AnnotationUse> uses(EntityClass entity) {
    return entity.javaClass().all(Jpa.SECONDARY_TABLE, Jpa.SECONDARY_TABLES);
  }

  private void refuseSharing(JavaClass type, AnnotationUse use, TableBuilder taken) {
    schema
        .problems()
        .error(
            "shared-secondary-table",
            use.site(),
            "The secondary table '%s' of '%s' is the table of '%s' already. Give it another name."
                .formatted(taken.name(), type.simpleName(), taken.origin().hint()));
  }
}
