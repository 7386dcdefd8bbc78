package dev.godwit.processor.rows;

import dev.godwit.schema.SqlText;

/** Where the values of a column come from, in terms of the rows that a migration meets. */
sealed interface RowSource {

  /** Every row takes NULL. */
  RowSource NOTHING = new Nothing();

  /** It cannot be told before the migration runs. */
  RowSource UNCLEAR = new Unclear();

  /**
   * The values that a column has already.
   *
   * @param column the column's name as the migration meets it
   */
  record Kept(String column) implements RowSource {}

  /** What an expression over the row as the migration meets it gives. */
  record Computed(SqlText expression) implements RowSource {}

  /** Every row takes NULL. */
  record Nothing() implements RowSource {}

  /** It cannot be told before the migration runs. */
  record Unclear() implements RowSource {}
}
