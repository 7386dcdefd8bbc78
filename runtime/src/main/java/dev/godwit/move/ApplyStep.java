package dev.godwit.move;

import dev.godwit.Direction;
import dev.godwit.MigrationIndex.Entry;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.HistoryScript;
import dev.godwit.history.HistoryTable;
import dev.godwit.history.StepsDone;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Does the next step of a migration that is not transactional.
 *
 * @param steps the step; none if all were done
 * @param progress how far it is then
 * @param undo how it will be undone from there
 */
public record ApplyStep(Entry entry, List<Step> steps, StepsDone progress, String undo)
    implements Move {

  /** Copies. */
  public ApplyStep {
    steps = List.copyOf(steps);
  }

  @Override
  public String revision() {
    return entry.revision();
  }

  @Override
  public Move.Result result() {
    return progress.isApplied() ? Move.Result.APPLIED : Move.Result.APPLIED_IN_PART;
  }

  @Override
  public String attempt() {
    return "Step %d of %d of migration '%s' failed"
        .formatted(progress.done(), progress.all(), revision());
  }

  @Override
  public String sentence() {
    return progress.isApplied()
        ? Move.super.sentence()
        : "Step %d of %d of '%s' is done".formatted(progress.done(), progress.all(), revision());
  }

  @Override
  public Direction direction() {
    return Direction.UPGRADE;
  }

  @Override
  public boolean isTransactional() {
    return false;
  }

  private Optional<AppliedRevision> begun(List<AppliedRevision> rows) {
    return rows.stream().filter(row -> row.revision().equals(revision())).findFirst();
  }

  private AppliedRevision row(List<AppliedRevision> rows, Stamp stamp) {
    Optional<AppliedRevision> begun = begun(rows);
    if (begun.isEmpty()) {
      return Apply.row(entry, rows, stamp, Optional.empty()).with(progress);
    }
    return new AppliedRevision(
        entry.revision(),
        begun.get().ordinal(),
        entry.draft(),
        entry.description(),
        entry.checksum(),
        stamp.appliedAt(),
        stamp.appliedBy(),
        begun.get().duration().plus(stamp.duration()),
        stamp.toolVersion(),
        Optional.empty(),
        Optional.of(progress));
  }

  @Override
  public List<AppliedRevision> after(List<AppliedRevision> rows, Stamp stamp) {
    List<AppliedRevision> after = new ArrayList<>(rows);
    AppliedRevision row = row(rows, stamp);
    begun(rows).ifPresentOrElse(it -> after.set(rows.indexOf(it), row), () -> after.add(row));
    return List.copyOf(after);
  }

  @Override
  public List<AppliedRevision> record(
      HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
      throws SQLException {
    AppliedRevision row = row(rows, stamp);
    if (begun(rows).isPresent()) {
      table.change(connection, row, undo);
    } else {
      table.add(connection, row, undo);
    }
    return after(rows, stamp);
  }

  @Override
  public List<String> recording(HistoryScript script, List<AppliedRevision> rows, Stamp stamp) {
    throw new IllegalStateException("A script takes migrations whole.");
  }
}
