package dev.godwit.schema;

import java.util.Objects;

/**
 * A condition that every row of a table meets.
 *
 * @param name the constraint's name
 * @param condition an SQL condition; names in it are not followed by renames
 */
public record Check(String name, SqlText condition) implements TableElement, Named<String> {

  /** Checks that nothing is missing. */
  public Check {
    Objects.requireNonNull(condition, "condition");
    if (name.isEmpty()) {
      throw new SchemaException("A check constraint needs a name.");
    }
  }

  /** This check under another name. */
  public Check withName(String other) {
    return new Check(other, condition);
  }
}
