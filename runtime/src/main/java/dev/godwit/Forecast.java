package dev.godwit;

import dev.godwit.history.AppliedRevision;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Carries plans out in mind: finds the moves, and the history that they lead to. */
final class Forecast implements Executor {

  private static final Stamp SOMETIME = new Stamp(Instant.EPOCH, "", Duration.ZERO, "");

  private final Inventory inventory;
  private final List<Foreseen> moves = new ArrayList<>();
  private List<AppliedRevision> rows;

  /**
   * A move, and what it meets.
   *
   * @param before the history before it
   */
  record Foreseen(Move move, List<AppliedRevision> before) {

    /** Copies. */
    Foreseen {
      before = List.copyOf(before);
    }

    /** What the migration does, as its class says, or the history where there is none. */
    String description() {
      return move instanceof Move.Apply apply
          ? apply.entry().description()
          : before.stream()
              .filter(row -> row.revision().equals(move.revision()))
              .findFirst()
              .map(AppliedRevision::description)
              .orElse("");
    }
  }

  /**
   * Begins somewhere.
   *
   * @param rows the history so far
   * @param inventory what is there beside it
   */
  Forecast(List<AppliedRevision> rows, Inventory inventory) {
    this.rows = List.copyOf(rows);
    this.inventory = inventory;
  }

  @Override
  public List<AppliedRevision> history() {
    return rows;
  }

  @Override
  public List<AppliedRevision> carryOut(Planner planner) throws SQLException {
    if (planner.hasWork(rows)) {
      for (Move move : planner.plan(rows, inventory)) {
        moves.add(new Foreseen(move, rows));
        rows = move.after(rows, SOMETIME);
      }
    }
    return rows;
  }

  /** What would be done, in order. */
  List<Foreseen> moves() {
    return List.copyOf(moves);
  }
}
