package dev.godwit.plan;

import dev.godwit.MigrationIndex.Entry;
import dev.godwit.MigrationRefused;
import dev.godwit.code.Code;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.RevisionNames;
import dev.godwit.history.Standing;
import dev.godwit.history.Target;
import dev.godwit.message.Words;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a database up to a target: first what it lacks before a checkpoint that it has not reached,
 * if it was made before that, and then the rest.
 */
public final class Ascent {

  private final Code code;
  private final Executor executor;
  private final Planning planning;

  /** An ascent that applies migrations. */
  public Ascent(Code code, Site site, Executor executor, Outdated outdated) {
    // Before a checkpoint, most of the code is not known yet.
    this(
        code,
        executor,
        (stage, target) ->
            new UpgradePlanner(stage, site, target, stage == code ? outdated : Outdated.DRAFTS));
  }

  /** An ascent that does what these planners decide. */
  Ascent(Code code, Executor executor, Planning planning) {
    this.code = code;
    this.executor = executor;
    this.planning = planning;
  }

  /** Makes the planner of a stretch. */
  @FunctionalInterface
  interface Planning {
    Planner planner(Code stage, Target target);
  }

  /**
   * Upgrades.
   *
   * @return the history as it is then
   * @throws MigrationRefused if the database needs migrations that a checkpoint stands for, and
   *     their classes are gone
   */
  public List<AppliedRevision> to(Target target) throws SQLException {
    Target rest = target;
    if (!code.checkpoints().isEmpty()) {
      for (Code stage : stages(code, executor.history())) {
        Standing standing = stage.standing(executor.history());
        if (isWithin(stage, standing, rest)) {
          return run(stage, rest);
        }
        rest = beyond(standing, rest);
        run(stage, new Target.Head());
      }
    }
    return run(code, rest);
  }

  private List<AppliedRevision> run(Code stage, Target target) throws SQLException {
    return executor.carryOut(planning.planner(stage, target));
  }

  private static boolean isWithin(Code stage, Standing standing, Target target) {
    if (target instanceof Target.Forward forward) {
      return forward.steps() <= standing.pending().size();
    }
    return target instanceof Target.Revision revision
        && RevisionNames.of(stage.graph().revisions()).knows(revision.nameOrPrefix());
  }

  private static Target beyond(Standing standing, Target target) {
    return target instanceof Target.Forward forward
        ? new Target.Forward(forward.steps() - standing.pending().size())
        : target;
  }

  /** The code before each checkpoint that a database is on the long way to, the first one first. */
  private static List<Code> stages(Code code, List<AppliedRevision> rows) {
    List<Code> stages = new ArrayList<>();
    Standing standing = code.standing(rows);
    for (Entry checkpoint : code.checkpoints()) {
      List<String> lacking = code.lacking(checkpoint, standing);
      if (!lacking.isEmpty()) {
        refuseGone(checkpoint, lacking, code.gone(checkpoint));
        Code before = code.before(checkpoint);
        stages.addAll(stages(before, rows));
        stages.add(before);
      }
    }
    return stages;
  }

  private static void refuseGone(Entry checkpoint, List<String> lacking, List<String> gone) {
    if (!gone.isEmpty()) {
      throw new MigrationRefused(
          "The database was made before the checkpoint '%s' and lacks %s, but this release has not all the migrations that lead there: %s %s gone. Nothing was changed. Upgrade the database with a release that has them all, up to '%s', and then with this one."
              .formatted(
                  checkpoint.revision(),
                  Words.some(lacking),
                  Words.some(gone),
                  gone.size() == 1 ? "is" : "are",
                  String.join("', '", checkpoint.parents())),
          List.of(checkpoint.revision()));
    }
  }

  /** What a database lacks, also before checkpoints that it is on the long way to. */
  public static List<String> pending(Code code, Standing standing) {
    List<String> pending = new ArrayList<>();
    code.checkpoints().forEach(it -> pending.addAll(code.lacking(it, standing)));
    pending.addAll(standing.pending());
    return List.copyOf(pending);
  }
}
