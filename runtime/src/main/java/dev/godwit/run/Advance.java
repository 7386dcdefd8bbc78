package dev.godwit.run;

import dev.godwit.Progress;
import dev.godwit.dialect.Step;
import dev.godwit.move.Move;
import dev.godwit.plan.StepReader;
import java.util.List;
import java.util.function.Consumer;

/** Counts the revisions of a plan and their steps, and tells how far it is. */
public final class Advance {

  private final List<List<Move>> revisions;
  private final Consumer<Progress> listener;
  private int revisionsDone;
  private int movesDone;
  private int stepsDone;
  private int stepsBegun;

  Advance(List<Move> moves, Consumer<Progress> listener) {
    this.revisions = Move.byRevision(moves);
    this.listener = listener;
  }

  /** Says that a move is tried, perhaps again. */
  void begin() {
    stepsBegun = stepsDone;
  }

  /** Says that this step of a move is next. */
  void at(Move move, Step step) {
    tell(move, stepsBegun, step.accept(new StepReader()).description());
    stepsBegun++;
  }

  /** Says that a move is committed. */
  void done(Move move) {
    movesDone++;
    stepsDone += move.steps().size();
    if (movesDone == revisions.get(revisionsDone).size()) {
      tell(move, stepsDone, "done");
      revisionsDone++;
      movesDone = 0;
      stepsDone = 0;
    }
  }

  private void tell(Move move, int done, String description) {
    int steps = revisions.get(revisionsDone).stream().mapToInt(it -> it.steps().size()).sum();
    listener.accept(
        new Progress(
            move.revision(),
            move.direction(),
            revisionsDone + 1,
            revisions.size(),
            done,
            steps,
            description));
  }
}
