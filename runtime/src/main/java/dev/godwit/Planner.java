package dev.godwit;

import dev.godwit.dialect.Session;
import dev.godwit.history.AppliedRevision;
import java.sql.SQLException;
import java.util.List;

/** Decides what a call does to a database; every refusal comes from here, before any change. */
interface Planner {

  /** Whether there may be anything to do, as far as the history alone tells. */
  boolean hasWork(List<AppliedRevision> rows);

  /**
   * What to do, in order.
   *
   * @param rows the history, read under the lock
   * @param session for questions about the database; nothing is changed through it
   */
  List<Move> plan(List<AppliedRevision> rows, Session session) throws SQLException;

  /** Whether planning again, after a part was done, would lead somewhere else. */
  boolean isRelative();
}
