package dev.godwit.schema;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A condition that every row of a table meets.
 *
 * @param name the constraint's name
 * @param condition an SQL condition, which follows the columns that it names
 */
public record Check(String name, SqlText condition) implements TableElement, Named<String> {

  /** Checks that nothing is missing. */
  public Check {
    Objects.requireNonNull(condition, "condition");
    if (name.isEmpty()) {
      throw new SchemaException("A check constraint needs a name.");
    }
  }

  /** This check with other names of columns in its condition. */
  public Check following(UnaryOperator<String> change) {
    return new Check(name, ColumnWords.rename(condition, change));
  }

  /** Whether both databases have it. */
  public boolean isEverywhere() {
    return !condition.postgresql().isEmpty() && !condition.sqlite().isEmpty();
  }

  /** This check under another name. */
  public Check withName(String other) {
    return new Check(other, condition);
  }
}
