package dev.godwit.processor.mapping.collection;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.column.ColumnRule;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.name.SqlNames;
import dev.godwit.processor.mapping.relation.JoinColumnRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.Column;
import dev.godwit.schema.Definitions;
import java.util.Optional;

/** Adds the column that keeps a list's order (Jakarta Persistence 3.2 §11.1.44). */
public final class OrderColumnRule {

  private final ColumnRule columns;
  private final Problems problems;

  public OrderColumnRule(ColumnRule columns, Problems problems) {
    this.columns = columns;
    this.problems = problems;
  }

  /** Adds the column to a collection that is a list, as {@link CollectionKind} sees it. */
  MappedColumn map(Attribute attribute, TableBuilder table, JoinColumnRule.Presence presence) {
    Optional<AnnotationUse> use = attribute.find(Jpa.ORDER_COLUMN);
    Identifier logical = columns.logicalName(use, Identifier.implied(attribute.name() + "_ORDER"));
    Column column =
        columns
            .column(use, logical, Definitions.integer())
            .withNullable(
                presence == JoinColumnRule.Presence.OPTIONAL
                    && use.map(at -> at.flag("nullable")).orElse(true));
    MappedColumn mapped =
        new MappedColumn(
            logical,
            column,
            MappedColumn.Use.SHARED,
            new Origin(attribute.hint() + "(order)", attribute.site()));
    if (!table.columns().containsKey(column.name())) {
      table.addCheck(
          TableBuilder.columnCheck(
              column.name(), SqlNames.inCondition(column.name()) + ">=" + first(attribute)));
    }
    table.add(mapped, problems);
    return mapped;
  }

  /** The number of the first element. */
  static int first(Attribute attribute) {
    return attribute
        .find(Hibernate.LIST_INDEX_BASE)
        .map(at -> at.number("value").orElse(0))
        .orElse(0);
  }
}
