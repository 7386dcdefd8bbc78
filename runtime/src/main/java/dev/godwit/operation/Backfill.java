package dev.godwit.operation;

import dev.godwit.schema.SqlText;
import java.util.Objects;

/**
 * What rows that exist already take in a column that must not be NULL.
 *
 * @param expression an SQL expression over the row's other columns
 */
public record Backfill(SqlText expression) {

  /** Checks that nothing is null. */
  public Backfill {
    Objects.requireNonNull(expression, "expression");
  }

  /** The same SQL expression on every database: {@code backfill("''")}. */
  public static Backfill backfill(String expression) {
    return new Backfill(SqlText.of(expression));
  }

  /** An SQL expression for each database. */
  public static Backfill backfill(SqlText expression) {
    return new Backfill(expression);
  }
}
