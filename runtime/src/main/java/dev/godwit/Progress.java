package dev.godwit;

import java.util.Objects;

/**
 * How far an upgrade or downgrade is. It is told before each step, and once more when a revision is
 * done and committed.
 *
 * @param revision the revision under way
 * @param direction which way it is taken
 * @param number which of the revisions it is, from 1
 * @param revisions how many there are to be taken
 * @param stepsDone how many of its steps are done
 * @param steps how many steps it has; 0 where it is only recorded
 * @param description the step under way in a few words; {@code done} when there is none left
 */
public record Progress(
    String revision,
    Direction direction,
    int number,
    int revisions,
    int stepsDone,
    int steps,
    String description) {

  /** Checks that nothing is null. */
  public Progress {
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(description, "description");
  }

  /**
   * The part of all that is done, from 0 to 1; every revision and every step of it counts alike.
   */
  public double fraction() {
    double part = steps == 0 ? 1 : (double) stepsDone / steps;
    return (number - 1 + part) / revisions;
  }

  /** For people: {@code 2/7 0002_add_phone, step 1/3: alter table …}. */
  @Override
  public String toString() {
    return stepsDone == steps
        ? "%d/%d %s: %s".formatted(number, revisions, revision, description)
        : "%d/%d %s, step %d/%d: %s"
            .formatted(number, revisions, revision, stepsDone + 1, steps, description);
  }
}
