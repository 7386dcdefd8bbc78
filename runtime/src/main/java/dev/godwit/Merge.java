package dev.godwit;

import dev.godwit.operation.Operations;

/**
 * A migration that makes one of two branches that dispute an object: {@code @Revision(after = {"a",
 * "b"}, insteadOf = "b")}.
 *
 * <p>{@link #upgrade} and {@link #downgrade} are for databases that ran the branch of {@code a},
 * the first parent, and so for new ones. The other two are for databases that ran {@code b}'s. Both
 * ways end at the same schema, and no database runs both branches.
 */
public interface Merge extends Migration {

  /** Writes down what leads to this revision's schema from the one that {@code insteadOf} made. */
  void upgradeFromOther(Operations op);

  /** Writes down what leads back to the schema that {@code insteadOf} made. */
  void downgradeToOther(Operations op);
}
