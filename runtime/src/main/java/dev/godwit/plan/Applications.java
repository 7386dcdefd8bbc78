package dev.godwit.plan;

import dev.godwit.MigrationRefused;
import dev.godwit.code.Bodies;
import dev.godwit.code.Code;
import dev.godwit.dialect.Step;
import dev.godwit.dialect.UnsupportedOperation;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.Course;
import dev.godwit.history.Standing;
import dev.godwit.history.StepsDone;
import dev.godwit.message.Words;
import dev.godwit.move.Apply;
import dev.godwit.move.Move;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Reach;
import dev.godwit.operation.notation.OperationText;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the moves that apply revisions, or only record them as applied. */
public final class Applications {

  private final Code code;
  private final Bodies bodies;
  private final Site site;

  public Applications(Code code, Bodies bodies, Site site) {
    this.code = code;
    this.bodies = bodies;
    this.site = site;
  }

  /** Applies a revision on its course; one whose work was done on the long way is recorded. */
  Apply apply(String revision, Course course, Standing standing) {
    return code.isPassed(revision, standing)
        ? passed(revision)
        : move(revision, course, steps(revision, course));
  }

  /** Records a revision as if it had been applied on its course. */
  public Apply record(String revision, Course course, Standing standing) {
    return code.isPassed(revision, standing) ? passed(revision) : move(revision, course, List.of());
  }

  /** A checkpoint whose work the database has done on the long way is only recorded. */
  private Apply passed(String revision) {
    return new Apply(code.entry(revision), List.of(), OperationText.write(List.of()), List.of());
  }

  private Apply move(String revision, Course course, List<Step> steps) {
    return new Apply(
        code.entry(revision),
        steps,
        undo(revision, course.isFromOther(revision)),
        code.superseded(revision, course));
  }

  /** Whether the revision is taken, or was begun to be taken, in steps that commit one by one. */
  boolean isStepwise(String revision, Standing standing) {
    return !code.isPassed(revision, standing)
        && (!code.entry(revision).transactional() || standing.find(revision).isPresent());
  }

  /** The steps of a migration that is not transactional; first those back, if it was on its way. */
  List<Move> stepwise(String revision, Standing standing, Undoing undoing) throws SQLException {
    Optional<AppliedRevision> row = standing.find(revision);
    List<Operation> operations = filled(revision, bodies.upgrade(revision));
    Stepwise stepwise =
        new Stepwise(
            planned(revision, () -> site.dialect().planApart(bodies.before(revision), operations)));
    String undo = undo(revision, /* isFromOther= */ false);
    List<Move> moves = new ArrayList<>();
    boolean isOnItsWayBack =
        row.flatMap(AppliedRevision::progress)
            .filter(it -> it.direction() == StepsDone.Direction.DOWNGRADE)
            .isPresent();
    if (isOnItsWayBack) {
      moves.addAll(undoing.byClassOrRecord(row.get(), standing));
    }
    moves.addAll(
        stepwise.up(
            code.entry(revision), operations, undo, isOnItsWayBack ? Optional.empty() : row));
    return moves;
  }

  private List<Step> steps(String revision, Course course) {
    boolean isFromOther = course.isFromOther(revision);
    List<Operation> operations =
        isFromOther ? bodies.upgradeFromOther(revision) : bodies.upgrade(revision);
    Schema before = isFromOther ? bodies.beforeFromOther(revision) : bodies.before(revision);
    return planned(revision, () -> site.dialect().plan(before, filled(revision, operations)));
  }

  private List<Step> planned(String revision, Supplier<List<Step>> plan) {
    try {
      return plan.get();
    } catch (UnsupportedOperation | SchemaException cause) {
      throw new MigrationRefused(
          "Migration '%s' cannot be applied on %s: %s. Nothing was changed."
              .formatted(revision, site.dialect().name(), Words.reason(cause)),
          List.of(revision),
          cause);
    }
  }

  /** The recorded way back; a gap where the downgrade refuses, as it may. */
  private String undo(String revision, boolean isFromOther) {
    List<Operation> operations;
    try {
      operations = isFromOther ? bodies.downgradeToOther(revision) : bodies.downgrade(revision);
    } catch (MigrationRefused refusal) {
      operations = List.of(new Operation.Run(connection -> {}, Reach.ANYTHING));
    }
    return OperationText.write(filled(revision, operations));
  }

  private List<Operation> filled(String revision, List<Operation> operations) {
    return site.placeholders().fill(revision, operations, site.dialect());
  }
}
