package dev.godwit.schema;

import java.util.Objects;

/**
 * A counter of the database; SQLite emulates it with a table of one row.
 *
 * @param name the sequence's name
 * @param start the first value
 * @param increment the step between values; not 0
 */
public record Sequence(QualifiedName name, long start, long increment)
    implements Named<QualifiedName> {

  /** Checks the increment. */
  public Sequence {
    Objects.requireNonNull(name, "name");
    if (increment == 0) {
      throw new SchemaException("The sequence '" + name + "' has the increment 0.");
    }
  }

  /** This sequence with another first value. */
  public Sequence start(long value) {
    return new Sequence(name, value, increment);
  }

  /** This sequence with another step. */
  public Sequence increment(long value) {
    return new Sequence(name, start, value);
  }

  /** This sequence under another name. */
  public Sequence withName(QualifiedName other) {
    return new Sequence(other, start, increment);
  }
}
