package dev.godwit.move;

import dev.godwit.Direction;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.HistoryScript;
import dev.godwit.history.HistoryTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Undoes a revision. */
public record Undo(String revision, List<Step> steps) implements Move {

  /** Copies. */
  public Undo {
    steps = List.copyOf(steps);
  }

  @Override
  public Move.Result result() {
    return Move.Result.UNDONE;
  }

  @Override
  public Direction direction() {
    return Direction.DOWNGRADE;
  }

  @Override
  public List<AppliedRevision> after(List<AppliedRevision> rows, Stamp stamp) {
    return rows.stream()
        .filter(row -> !row.revision().equals(revision))
        .filter(row -> !row.supersededBy().equals(Optional.of(revision)))
        .toList();
  }

  @Override
  public List<AppliedRevision> record(
      HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
      throws SQLException {
    table.remove(connection, revision);
    return after(rows, stamp);
  }

  @Override
  public List<String> recording(HistoryScript script, List<AppliedRevision> rows, Stamp stamp) {
    return List.of(script.remove(revision));
  }
}
