package dev.godwit.plan;

import dev.godwit.MigrationIndex.Entry;
import dev.godwit.MigrationRefused;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.StepsDone;
import dev.godwit.history.StepsDone.Direction;
import dev.godwit.move.ApplyStep;
import dev.godwit.move.Move;
import dev.godwit.move.UndoStep;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Reach;
import dev.godwit.operation.notation.OperationText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Plans a migration that is not transactional: a move for each step, which records how far the
 * migration is, and how that much of it is undone.
 *
 * @param steps all steps
 */
public record Stepwise(List<Step> steps) {

  private static final int FINGERPRINT_BYTES = 8;

  public Stepwise {
    steps = List.copyOf(steps);
  }

  /**
   * The moves up that are left.
   *
   * @param operations what the steps carry out
   * @param undo how the whole is undone
   * @param row what is recorded, if some steps are done
   * @throws MigrationRefused if those steps are none of these
   */
  List<Move> up(
      Entry entry, List<Operation> operations, String undo, Optional<AppliedRevision> row) {
    int done = row.flatMap(AppliedRevision::progress).map(StepsDone::done).orElse(0);
    row.flatMap(AppliedRevision::progress)
        .filter(it -> done > steps.size() || !it.fingerprint().equals(fingerprint(done)))
        .ifPresent(it -> refuseOther(entry.revision(), it));
    List<Move> moves = new ArrayList<>();
    for (int next = done; next < steps.size(); next++) {
      boolean isLast = next + 1 == steps.size();
      moves.add(
          new ApplyStep(
              entry,
              List.of(steps.get(next)),
              progress(Direction.UPGRADE, next + 1, fingerprint(next + 1)),
              isLast ? undo : OperationText.write(undoing(operations, next + 1))));
    }
    if (moves.isEmpty()) {
      StepsDone whole = progress(Direction.UPGRADE, done, fingerprint(done));
      moves.add(new ApplyStep(entry, List.of(), whole, undo));
    }
    return moves;
  }

  private static void refuseOther(String revision, StepsDone progress) {
    throw new MigrationRefused(
        "%d of the steps of '%s' were done here before it stopped, but its class does not begin with them any more. Nothing was changed. Restore the part of the class that was done, or undo that part with Migrator.downgrade(\"-1\"), and start again."
            .formatted(progress.done(), revision),
        List.of(revision));
  }

  /**
   * The moves down that are left.
   *
   * @throws MigrationRefused if the steps that are done are none of these
   */
  List<Move> down(AppliedRevision row) {
    String fingerprint = fingerprint(steps.size());
    Optional<StepsDone> begun = row.progress().filter(it -> it.direction() == Direction.DOWNGRADE);
    if (begun.filter(it -> !it.fingerprint().equals(fingerprint)).isPresent()) {
      throw new MigrationRefused(
          "'%s' was undone in part, and this release would go another way. Nothing was changed. Go on with the release that began, or restore a backup of the database."
              .formatted(row.revision()),
          List.of(row.revision()));
    }
    List<Move> moves = new ArrayList<>();
    for (int next = begun.map(StepsDone::done).orElse(0); next < steps.size(); next++) {
      moves.add(
          new UndoStep(
              row.revision(),
              List.of(steps.get(next)),
              progress(Direction.DOWNGRADE, next + 1, fingerprint)));
    }
    if (moves.isEmpty()) {
      StepsDone whole = progress(Direction.DOWNGRADE, steps.size(), fingerprint);
      moves.add(new UndoStep(row.revision(), List.of(), whole));
    }
    return moves;
  }

  private StepsDone progress(Direction direction, int done, String fingerprint) {
    return new StepsDone(direction, done, steps.size(), fingerprint);
  }

  /** What takes the first steps back; the next one, too, if it may leave something behind. */
  private List<Operation> undoing(List<Operation> operations, int done) {
    int begun = steps.get(done).isAlone() ? done + 1 : done;
    List<Operation> undoing = new ArrayList<>();
    for (Operation operation : operations) {
      boolean isBegun =
          steps.subList(0, begun).stream()
              .flatMap(step -> step.operations().stream())
              .anyMatch(it -> it == operation);
      if (isBegun && operation instanceof Operation.SchemaChange change) {
        undoing.add(change.inverse());
      } else if (isBegun && !(operation instanceof Operation.Guard)) {
        undoing.add(new Operation.Run(connection -> {}, Reach.ANYTHING));
      }
    }
    Collections.reverse(undoing);
    return undoing;
  }

  /** Tells apart what the first steps do. */
  private String fingerprint(int count) {
    StringBuilder text = new StringBuilder();
    for (Step step : steps.subList(0, Math.min(count, steps.size()))) {
      text.append(step.accept(new Content())).append('\0');
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256.", impossible);
    }
  }

  /** What a step does; Java code tells nothing. */
  private static final class Content implements Step.Visitor<String> {

    @Override
    public String statement(Step.Statement step) {
      return step.sql();
    }

    @Override
    public String guard(Step.Guard step) {
      return step.sql();
    }

    @Override
    public String live(Step.Live step) {
      return step.description() + step.expected();
    }

    @Override
    public String java(Step.Java step) {
      return "";
    }
  }
}
