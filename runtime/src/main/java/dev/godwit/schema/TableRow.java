package dev.godwit.schema;

import java.util.Objects;

/**
 * Names a row by its table and its key.
 *
 * @param table the table
 * @param key the column that identifies the row, and its value there
 */
public record TableRow(QualifiedName table, Cell key) {

  /** Checks that nothing is null. */
  public TableRow {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(key, "key");
  }

  /** The row as {@code table row column value}. */
  @Override
  public String toString() {
    return table + " row " + key;
  }
}
