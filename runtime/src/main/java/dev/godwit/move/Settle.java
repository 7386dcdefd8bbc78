package dev.godwit.move;

import dev.godwit.Direction;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.HistoryScript;
import dev.godwit.history.HistoryTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Records that a draft was committed as it was applied. */
public record Settle(String revision) implements Move {

  @Override
  public List<Step> steps() {
    return List.of();
  }

  @Override
  public Move.Result result() {
    return Move.Result.SETTLED;
  }

  @Override
  public Direction direction() {
    return Direction.UPGRADE;
  }

  @Override
  public List<AppliedRevision> after(List<AppliedRevision> rows, Stamp stamp) {
    return rows.stream().map(row -> row.revision().equals(revision) ? row.settled() : row).toList();
  }

  @Override
  public List<AppliedRevision> record(
      HistoryTable table, Connection connection, List<AppliedRevision> rows, Stamp stamp)
      throws SQLException {
    table.settle(connection, revision);
    return after(rows, stamp);
  }

  @Override
  public List<String> recording(HistoryScript script, List<AppliedRevision> rows, Stamp stamp) {
    return List.of(script.settle(revision));
  }
}
