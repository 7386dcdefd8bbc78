package dev.godwit;

import dev.godwit.dialect.Session;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.Standing;
import dev.godwit.history.Target;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plans the way down to a target. */
final class DowngradePlanner implements Planner {

  private final Code code;
  private final Database database;
  private final Undoing undoing;
  private final Target target;

  DowngradePlanner(Code code, Database database, Target target) {
    this.code = code;
    this.database = database;
    this.undoing = new Undoing(code, new Bodies(code), database);
    this.target = target;
  }

  @Override
  public boolean hasWork(List<AppliedRevision> rows) {
    return !code.standing(rows).downTo(target).isEmpty();
  }

  @Override
  public List<Move> plan(List<AppliedRevision> rows, Session session) throws SQLException {
    Standing standing = code.standing(rows);
    List<Move> moves = new ArrayList<>();
    for (AppliedRevision row : standing.downTo(target)) {
      moves.add(undoing.byClassOrRecord(row, standing));
    }
    moves.forEach(move -> Restored.announcement(move).ifPresent(database::tell));
    return moves;
  }

  @Override
  public boolean isRelative() {
    return target.isRelative();
  }
}
