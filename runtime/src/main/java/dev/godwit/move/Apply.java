package dev.godwit.move;

import dev.godwit.Direction;
import dev.godwit.MigrationIndex.Entry;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.HistoryScript;
import dev.godwit.history.HistoryTable;
import dev.godwit.operation.notation.OperationText;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Applies a migration.
 *
 * @param undo how it will be undone
 * @param superseded what it does in the place of others, which are recorded with it
 */
public record Apply(Entry entry, List<Step> steps, String undo, List<Entry> superseded)
    implements Move {

  /** Copies. */
  public Apply {
    steps = List.copyOf(steps);
    superseded = List.copyOf(superseded);
  }

  @Override
  public String revision() {
    return entry.revision();
  }

  @Override
  public Move.Result result() {
    return Move.Result.APPLIED;
  }

  @Override
  public Direction direction() {
    return Direction.UPGRADE;
  }

  @Override
  public List<AppliedRevision> after(List<AppliedRevision> rows, Stamp stamp) {
    List<AppliedRevision> after = new ArrayList<>(rows);
    for (Entry other : superseded) {
      after.add(row(other, after, stamp, Optional.of(entry.revision())));
    }
    after.add(row(entry, after, stamp, Optional.empty()));
    return List.copyOf(after);
  }

  @Override
  public List<AppliedRevision> record(
      HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
      throws SQLException {
    List<AppliedRevision> after = after(rows, stamp);
    for (AppliedRevision row : after.subList(rows.size(), after.size())) {
      table.add(connection, row, undoOf(row));
    }
    return after;
  }

  @Override
  public List<String> recording(HistoryScript script, List<AppliedRevision> rows, Stamp stamp) {
    List<AppliedRevision> after = after(rows, stamp);
    return after.subList(rows.size(), after.size()).stream()
        .map(row -> script.add(row, undoOf(row)))
        .toList();
  }

  /** How a row of this move will be undone: what was never run is undone by nothing. */
  String undoOf(AppliedRevision row) {
    return row.supersededBy().isPresent() ? OperationText.write(List.of()) : undo;
  }

  static AppliedRevision row(
      Entry entry, List<AppliedRevision> rows, Stamp stamp, Optional<String> supersededBy) {
    return new AppliedRevision(
        entry.revision(),
        rows.isEmpty() ? 1 : rows.get(rows.size() - 1).ordinal() + 1,
        entry.draft() && supersededBy.isEmpty(),
        entry.description(),
        entry.checksum(),
        stamp.appliedAt(),
        stamp.appliedBy(),
        supersededBy.isPresent() ? Duration.ZERO : stamp.duration(),
        stamp.toolVersion(),
        supersededBy);
  }
}
