package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.Column;
import dev.godwit.schema.Definitions;
import java.util.Optional;

/** Adds the column that keeps a list's order (Jakarta Persistence 3.2 §11.1.44). */
final class OrderColumnRule {

  private final ColumnRule columns;
  private final Problems problems;

  OrderColumnRule(ColumnRule columns, Problems problems) {
    this.columns = columns;
    this.problems = problems;
  }

  /** The stored name of the column, if the attribute has one. */
  Optional<String> map(Attribute attribute, TableBuilder table, JoinColumnRule.Presence presence) {
    Optional<AnnotationUse> use = attribute.find(Jpa.ORDER_COLUMN);
    if (use.isEmpty()) {
      return Optional.empty();
    }
    if (!attribute.type().is("java.util.List") && attribute.type().kind() != JavaType.Kind.ARRAY) {
      problems.error(
          "order-without-list",
          use.get().site(),
          "'%s' has an @OrderColumn, but is no list. Make it a List, or remove the annotation."
              .formatted(attribute.hint()));
      return Optional.empty();
    }
    Identifier logical = columns.logicalName(use, Identifier.implied(attribute.name() + "_ORDER"));
    Column column =
        columns
            .column(use, logical, Definitions.integer())
            .withNullable(
                presence == JoinColumnRule.Presence.OPTIONAL && use.get().flag("nullable"));
    boolean isShared = table.columns().containsKey(column.name());
    table.add(
        new MappedColumn(
            logical,
            column,
            MappedColumn.Use.SHARED,
            new Origin(attribute.hint() + "(order)", attribute.site())),
        problems);
    if (!isShared) {
      table.addCheck(
          TableBuilder.columnCheck(column.name(), SqlNames.inCondition(column.name()) + ">=0"));
    }
    return Optional.of(column.name());
  }
}
