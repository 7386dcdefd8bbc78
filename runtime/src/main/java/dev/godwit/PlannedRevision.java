package dev.godwit;

import java.util.List;
import java.util.Objects;

/**
 * A revision that would be applied or undone.
 *
 * @param revision the identifier
 * @param direction which way
 * @param description what the migration does, in a few words
 * @param transactional whether all of it happens in one transaction with its row of the history;
 *     else each step commits by itself
 * @param steps what is done, in order; none where it is only recorded
 * @param losses sentences about data that goes, or does not come back
 */
public record PlannedRevision(
    String revision,
    Direction direction,
    String description,
    boolean transactional,
    List<PlannedStep> steps,
    List<String> losses) {

  /** Copies. */
  public PlannedRevision {
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(description, "description");
    steps = List.copyOf(steps);
    losses = List.copyOf(losses);
  }

  /** A heading, what is lost, and the statements. */
  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder(direction == Direction.UPGRADE ? "apply" : "undo").append(' ');
    text.append(revision);
    if (!description.isEmpty()) {
      text.append(": ").append(description);
    }
    if (!transactional) {
      text.append("\n  -- step by step, in no transaction");
    }
    losses.forEach(loss -> text.append("\n  ! ").append(loss));
    if (steps.isEmpty()) {
      text.append("\n  -- nothing to execute; it is only recorded");
    }
    steps.forEach(step -> text.append('\n').append(step.toString().indent(2).stripTrailing()));
    return text.toString();
  }
}
