package dev.godwit.plan;

import dev.godwit.history.AppliedRevision;
import java.sql.SQLException;
import java.util.List;

/** Does what planners decide, really or in mind. */
public interface Executor {

  /** The history so far. */
  List<AppliedRevision> history() throws SQLException;

  /**
   * Carries a plan out.
   *
   * @return the history as it is then
   */
  List<AppliedRevision> carryOut(Planner planner) throws SQLException;
}
