package dev.godwit.plan;

import dev.godwit.code.Bodies;
import dev.godwit.code.Code;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.Standing;
import dev.godwit.history.Target;
import dev.godwit.move.Move;
import dev.godwit.move.Restored;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Plans the way down to a target. */
public final class DowngradePlanner implements Planner {

  private final Code code;
  private final Site site;
  private final Undoing undoing;
  private final Target target;

  public DowngradePlanner(Code code, Site site, Target target) {
    this.code = code;
    this.site = site;
    this.undoing = new Undoing(code, new Bodies(code), site);
    this.target = target;
  }

  @Override
  public boolean hasWork(List<AppliedRevision> rows) {
    return !code.standing(rows).downTo(target).isEmpty();
  }

  @Override
  public List<Move> plan(List<AppliedRevision> rows, Inventory inventory) throws SQLException {
    Standing standing = code.standing(rows);
    List<AppliedRevision> undone = new ArrayList<>(standing.downTo(target));
    // Schemas are found in the order of the history, each from the one before.
    Collections.reverse(undone);
    List<Move> moves = new ArrayList<>();
    for (AppliedRevision row : undone) {
      moves.addAll(0, undoing.byClassOrRecord(row, standing));
    }
    Move.byRevision(moves).forEach(undo -> Restored.announcement(undo).ifPresent(site::tell));
    return moves;
  }

  @Override
  public boolean isRelative() {
    return target.isRelative();
  }
}
