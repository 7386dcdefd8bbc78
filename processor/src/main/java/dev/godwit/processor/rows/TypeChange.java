package dev.godwit.processor.rows;

import dev.godwit.schema.SqlText;
import java.util.Objects;
import java.util.Optional;

/** How a column's values survive a change of its type. */
sealed interface TypeChange {

  /** Every value stays what it is. */
  TypeChange LOSSLESS = new Lossless();

  /** Nothing is known, and nothing proposed. */
  TypeChange UNKNOWN = new Unknown(Optional.empty());

  /** Some values may not fit. */
  static TypeChange narrower(SqlText offending) {
    return new Narrower(offending);
  }

  /** Some values may not fit, by the same condition on every database. */
  static TypeChange narrower(String offending) {
    return new Narrower(SqlText.of(offending));
  }

  /** Only people know, who may mean this. */
  static TypeChange unless(SqlText proposal) {
    return new Unknown(Optional.of(proposal));
  }

  /** Every value stays what it is. */
  record Lossless() implements TypeChange {}

  /**
   * Some values may not fit.
   *
   * @param offending the condition of those; empty where the database does not mind
   */
  record Narrower(SqlText offending) implements TypeChange {

    /** Checks that nothing is null. */
    public Narrower {
      Objects.requireNonNull(offending, "offending");
    }
  }

  /**
   * The values are of another kind, and only people know how they follow.
   *
   * @param proposal an expression that they may mean
   */
  record Unknown(Optional<SqlText> proposal) implements TypeChange {

    /** Checks that nothing is null. */
    public Unknown {
      Objects.requireNonNull(proposal, "proposal");
    }
  }
}
