package dev.godwit.schema;

import java.util.Objects;

/** What a row holds in one column. */
public record Cell(String column, Value value) implements Named<String> {

  /** Checks that nothing is null. */
  public Cell {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String name() {
    return column;
  }

  /** The same value in another column. */
  public Cell withColumn(String other) {
    return new Cell(other, value);
  }

  /** The cell as {@code column value}. */
  @Override
  public String toString() {
    return column + ' ' + value;
  }
}
