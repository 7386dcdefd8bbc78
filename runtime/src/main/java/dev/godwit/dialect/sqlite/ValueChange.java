package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.sqlite.ClauseText.Kind;
import dev.godwit.operation.Operation;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.Table;
import java.util.Optional;

/**
 * Lets a column of a live table take its values from somewhere else.
 *
 * @param target the table as the migration leaves it; empty where the schema is not known
 * @param strict whether the live table is STRICT
 */
record ValueChange(Optional<Table> target, boolean strict) {

  private static final SqliteDefinitions DEFINITIONS = new SqliteDefinitions();

  /** The column after the operation. */
  ColumnText of(ColumnText column, Operation.AlterValue operation) {
    ColumnText changed = column.without(Kind.DEFAULT).without(Kind.GENERATED);
    if (operation.from() instanceof ColumnValue.Identity) {
      changed = withoutCounting(changed);
    }
    if (operation.to() instanceof ColumnValue.Identity) {
      changed = changed.withType("integer").without(Kind.NOT_NULL);
    }
    String value = DEFINITIONS.value(operation.to()).strip();
    boolean computed = operation.to() instanceof ColumnValue.Computed;
    return value.isEmpty()
        ? changed
        : changed.with(computed ? Kind.GENERATED : Kind.DEFAULT, value);
  }

  /** The key's own type and NOT NULL again, as far as the schema is known. */
  private ColumnText withoutCounting(ColumnText column) {
    return target
        .flatMap(table -> table.columns().find(column.name()))
        .map(
            it -> {
              ColumnText typed = column.withType(SqliteTypes.name(it.type(), strict));
              return it.nullable() || typed.has(Kind.NOT_NULL)
                  ? typed
                  : typed.with(Kind.NOT_NULL, "not null");
            })
        .orElse(column);
  }
}
