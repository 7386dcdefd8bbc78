package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Constants;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** New columns of an existing table by {@code ALTER TABLE … ADD COLUMN}. */
final class ColumnAddition {

  private final SqliteNames names = new SqliteNames();
  private final SqliteDefinitions definitions = new SqliteDefinitions();

  /** Foreign keys over one new column alone, which may stand in it: by that column. */
  private final Map<String, ForeignKey> references = new HashMap<>();

  /**
   * Looks for the foreign keys that can come with their columns.
   *
   * @param operations all changes of the table
   */
  ColumnAddition(List<Operation> operations) {
    Map<String, ForeignKey> keys = new HashMap<>();
    for (Operation operation : operations) {
      if (operation instanceof Operation.AddForeignKey add && add.key().columns().size() == 1) {
        keys.putIfAbsent(add.key().columns().get(0), add.key());
      }
    }
    for (Operation operation : operations) {
      if (operation instanceof Operation.AddColumn add
          && add.column().value() instanceof ColumnValue.Given
          && keys.containsKey(add.column().name())) {
        references.put(add.column().name(), keys.get(add.column().name()));
      }
    }
  }

  /**
   * Columns without their foreign keys: where the table's text is written anyway, it brings them,
   * and would take back what stands in a column.
   */
  static ColumnAddition alone() {
    return new ColumnAddition(List.of());
  }

  /** Whether ALTER TABLE adds this column to every table, filled or empty. */
  static boolean isPossible(Operation.AddColumn operation) {
    return fill(operation).isEmpty() && isPossible(operation.column());
  }

  private static boolean isPossible(Column column) {
    if (column.value() instanceof ColumnValue.Identity) {
      return false;
    }
    if (column.value() instanceof ColumnValue.Computed computed) {
      return computed.expression().sqlite().isEmpty() && column.nullable();
    }
    if (column.value() instanceof ColumnValue.Default value
        && !value.expression().sqlite().isEmpty()) {
      String expression = value.expression().sqlite();
      return Constants.isLiteral(expression, SqlSyntax.SQLITE)
          && (column.nullable() || !expression.strip().equalsIgnoreCase("null"));
    }
    return column.nullable();
  }

  private static String fill(Operation.AddColumn operation) {
    return operation.backfill().map(it -> it.expression().sqlite()).orElse("");
  }

  /** The statements that add the column to this table; empty if it needs a rebuild. */
  Optional<List<String>> statements(Operation.AddColumn operation, LiveTable table) {
    Column column = operation.column();
    String fill = fill(operation);
    boolean filledLater = !fill.isEmpty() && column.nullable() && table.triggers().isEmpty();
    if (!isPossible(column) || !(fill.isEmpty() || filledLater)) {
      return Optional.empty();
    }
    List<String> statements = new ArrayList<>();
    statements.add(
        "alter table %s add column %s%s"
            .formatted(
                names.quote(table.name()),
                definitions.column(column, table.text().isStrict()),
                Optional.ofNullable(references.get(column.name()))
                    .map(key -> ' ' + inColumn(key))
                    .orElse("")));
    if (filledLater) {
      statements.add(
          "update %s set %s = %s"
              .formatted(names.quote(table.name()), names.quote(column.name()), fill));
    }
    return Optional.of(statements);
  }

  private String inColumn(ForeignKey key) {
    return "constraint " + names.quote(key.name()) + ' ' + definitions.references(key);
  }

  /** Whether the foreign key comes with its column. */
  boolean brings(ForeignKey key) {
    return references.containsValue(key);
  }
}
