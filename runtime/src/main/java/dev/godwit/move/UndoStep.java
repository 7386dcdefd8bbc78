package dev.godwit.move;

import dev.godwit.Direction;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.HistoryScript;
import dev.godwit.history.HistoryTable;
import dev.godwit.history.StepsDone;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Undoes the next step of a migration that is not transactional.
 *
 * @param steps the step; none if all were undone
 * @param progress how far it is then
 */
public record UndoStep(String revision, List<Step> steps, StepsDone progress) implements Move {

  /** Copies. */
  public UndoStep {
    steps = List.copyOf(steps);
  }

  private boolean isLast() {
    return progress.done() == progress.all();
  }

  @Override
  public Move.Result result() {
    return isLast() ? Move.Result.UNDONE : Move.Result.UNDONE_IN_PART;
  }

  @Override
  public String attempt() {
    return "Step %d of %d on the way back from migration '%s' failed"
        .formatted(progress.done(), progress.all(), revision());
  }

  @Override
  public String sentence() {
    return isLast()
        ? Move.super.sentence()
        : "Step %d of %d on the way back from '%s' is done"
            .formatted(progress.done(), progress.all(), revision());
  }

  @Override
  public List<AppliedRevision> record(
      HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
      throws SQLException {
    if (isLast()) {
      table.remove(connection, revision);
    } else {
      table.progress(connection, revision, progress);
    }
    return after(rows, stamp);
  }

  @Override
  public List<AppliedRevision> after(List<AppliedRevision> rows, Stamp stamp) {
    return isLast()
        ? new Undo(revision, steps).after(rows, stamp)
        : rows.stream()
            .map(row -> row.revision().equals(revision) ? row.with(progress) : row)
            .toList();
  }

  @Override
  public Direction direction() {
    return Direction.DOWNGRADE;
  }

  @Override
  public boolean isTransactional() {
    return false;
  }

  @Override
  public List<String> recording(HistoryScript script, List<AppliedRevision> rows, Stamp stamp) {
    throw new IllegalStateException("A script takes migrations whole.");
  }
}
