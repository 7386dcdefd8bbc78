package dev.godwit.plan;

import dev.godwit.code.Bodies;
import dev.godwit.code.Code;
import dev.godwit.code.Disputes;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.Course;
import dev.godwit.history.Standing;
import dev.godwit.history.Target;
import dev.godwit.message.Words;
import dev.godwit.move.Apply;
import dev.godwit.move.Move;
import dev.godwit.move.Recording;
import dev.godwit.move.Undo;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans what is recorded on the way to a target, up or down, and touches nothing but the history.
 */
public final class StampPlanner implements Planner {

  private final Code code;
  private final Bodies bodies;
  private final Site site;
  private final Target target;

  StampPlanner(Code code, Site site, Target target) {
    this.code = code;
    this.bodies = new Bodies(code);
    this.site = site;
    this.target = target;
  }

  /** Records what lies on the way to a target. */
  public static void stamp(Code code, Site site, Executor executor, Target target)
      throws SQLException {
    Ascent.Planning planning = (stage, part) -> new StampPlanner(stage, site, part);
    if (isBelow(target)) {
      executor.carryOut(planning.planner(code, target));
    } else {
      new Ascent(code, executor, planning).to(target);
    }
  }

  /** Whether a target lies below by its name alone. */
  private static boolean isBelow(Target target) {
    return target instanceof Target.Base || target instanceof Target.Back;
  }

  @Override
  public boolean hasWork(List<AppliedRevision> rows) {
    Standing standing = code.standing(rows);
    return !up(standing).isEmpty() || !down(standing).isEmpty();
  }

  private List<String> up(Standing standing) {
    if (isBelow(target)) {
      return List.of();
    }
    List<String> up = standing.upTo(target);
    if (!up.isEmpty()) {
      UpgradePlanner.refuseEdited(standing);
      new Drafts(code, new Undoing(code, bodies, site), Outdated.DRAFTS).refuse(standing);
    }
    return up;
  }

  private List<AppliedRevision> down(Standing standing) {
    boolean isAbove = target instanceof Target.Head || target instanceof Target.Forward;
    return isAbove ? List.of() : standing.downTo(target);
  }

  @Override
  public List<Move> plan(List<AppliedRevision> rows, Inventory inventory) {
    Standing standing = code.standing(rows);
    List<String> up = up(standing);
    return List.of(
        up.isEmpty()
            ? Recording.undone(
                down(standing).stream().map(row -> new Undo(row.revision(), List.of())).toList())
            : Recording.applied(applications(standing, up), List.of()));
  }

  private List<Apply> applications(Standing standing, List<String> up) {
    Course course = standing.course(up);
    UpgradePlanner.refuseTorn(code, course);
    Set<String> together = new HashSet<>(up);
    Words.names(standing.applied()).stream().filter(code.graph()::contains).forEach(together::add);
    new Disputes(code, bodies).refuse(together, up);
    Applications applications = new Applications(code, bodies, site);
    return up.stream().map(it -> applications.record(it, course, standing)).toList();
  }

  @Override
  public boolean isRelative() {
    return target.isRelative();
  }
}
