package dev.godwit;

import dev.godwit.dialect.Step;
import java.util.function.Consumer;

/** Counts the moves of a plan and their steps, and tells how far it is. */
final class Advance {

  private final int moves;
  private final Consumer<Progress> listener;
  private int movesDone;
  private int stepsBegun;

  Advance(int moves, Consumer<Progress> listener) {
    this.moves = moves;
    this.listener = listener;
  }

  /** Says that a move is tried, perhaps again. */
  void begin() {
    stepsBegun = 0;
  }

  /** Says that this step of a move is next. */
  void at(Move move, Step step) {
    tell(move, stepsBegun, PlannedStep.of(step).description());
    stepsBegun++;
  }

  /** Says that a move is committed. */
  void done(Move move) {
    tell(move, move.steps().size(), "done");
    movesDone++;
  }

  private void tell(Move move, int stepsDone, String description) {
    listener.accept(
        new Progress(
            move.revision(),
            move.direction(),
            movesDone + 1,
            moves,
            stepsDone,
            move.steps().size(),
            description));
  }
}
