package dev.godwit.forecast;

import dev.godwit.history.AppliedRevision;
import dev.godwit.move.Apply;
import dev.godwit.move.ApplyStep;
import dev.godwit.move.Move;
import dev.godwit.move.Stamp;
import dev.godwit.plan.Executor;
import dev.godwit.plan.Inventory;
import dev.godwit.plan.Planner;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries plans out in mind: finds the moves, and the history that they lead to. */
public final class Forecast implements Executor {

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

    /** The revision's row before the move; empty if there is none. */
    Optional<AppliedRevision> row() {
      return before.stream().filter(row -> row.revision().equals(move.revision())).findFirst();
    }

    /** What the migration does, as its class says, or the history where there is none. */
    String description() {
      if (move instanceof ApplyStep apply) {
        return apply.entry().description();
      }
      return move instanceof Apply apply
          ? apply.entry().description()
          : row().map(AppliedRevision::description).orElse("");
    }
  }

  /**
   * Begins somewhere.
   *
   * @param rows the history so far
   * @param inventory what is there beside it
   */
  public Forecast(List<AppliedRevision> rows, Inventory inventory) {
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
        rows = move.after(rows, Stamp.SOMETIME);
      }
    }
    return rows;
  }

  /** What would be done, in order. */
  List<Foreseen> moves() {
    return List.copyOf(moves);
  }
}
