package dev.godwit.operation;

import dev.godwit.schema.SqlText;
import java.util.Objects;

/**
 * How a column's values follow when its type changes.
 *
 * @param expression an SQL expression over the row's old values
 */
public record Conversion(SqlText expression) {

  /** Checks that nothing is null. */
  public Conversion {
    Objects.requireNonNull(expression, "expression");
  }

  /** The same SQL expression on every database: {@code using("cast(code as integer)")}. */
  public static Conversion using(String expression) {
    return new Conversion(SqlText.of(expression));
  }

  /** An SQL expression for each database. */
  public static Conversion using(SqlText expression) {
    return new Conversion(expression);
  }
}
