package dev.godwit.plan;

import dev.godwit.history.AppliedRevision;
import dev.godwit.move.Move;
import java.sql.SQLException;
import java.util.List;

/** Decides what a call does to a database; every refusal comes from here, before any change. */
public interface Planner {

  /** Whether there may be anything to do, as far as the history alone tells. */
  boolean hasWork(List<AppliedRevision> rows);

  /**
   * What to do, in order.
   *
   * @param rows the history, read under the lock
   * @param inventory for questions about the database
   */
  List<Move> plan(List<AppliedRevision> rows, Inventory inventory) throws SQLException;

  /** Whether planning again, after a part was done, would lead somewhere else. */
  boolean isRelative();
}
