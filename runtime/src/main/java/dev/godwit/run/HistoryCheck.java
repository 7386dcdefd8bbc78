package dev.godwit.run;

import dev.godwit.dialect.Session;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.move.Move;
import dev.godwit.operation.Operation;
import java.sql.SQLException;
import java.util.List;

/**
 * Makes sure before each move that the history is the one that it was planned on. The rows are read
 * only if anybody else may have written them, a migration's own SQL and code among them: else a
 * thousand migrations would read half a million rows.
 */
final class HistoryCheck {

  private final Database database;
  private int added;
  private boolean isOwnSql;

  HistoryCheck(Database database) {
    this.database = database;
  }

  /**
   * Whether the history is still this one; asked in the transaction, before it changes anything.
   */
  boolean holds(Session session, List<AppliedRevision> history) throws SQLException {
    boolean isOnlyWriter = database.isOnlyWriter(session, added);
    added = 0;
    return (isOnlyWriter && !isOwnSql) || database.applied(session).equals(history);
  }

  /**
   * Takes note of a move that this process has made.
   *
   * @param rows how many more rows the history has since
   */
  void passed(Move move, int rows) {
    added = rows;
    isOwnSql = move.steps().stream().anyMatch(HistoryCheck::writesRows);
  }

  private static boolean writesRows(Step step) {
    return step.operations().stream().anyMatch(Operation.DataStep.class::isInstance);
  }
}
