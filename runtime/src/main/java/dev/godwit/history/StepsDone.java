package dev.godwit.history;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a database is with a migration that is not transactional: each of its steps commits by
 * itself.
 *
 * @param direction where it goes
 * @param done how many steps are committed
 * @param all how many there are
 * @param fingerprint what the steps are: those that are done on the way up, as the others may still
 *     be corrected, and all of them on the way down
 */
public record StepsDone(Direction direction, int done, int all, String fingerprint) {

  private static final Pattern TEXT = Pattern.compile("(upgrade|downgrade) (\\d+)/(\\d+) (\\w*)");

  /** Where a migration goes. */
  public enum Direction {
    UPGRADE,
    DOWNGRADE
  }

  /** Checks. */
  public StepsDone {
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(fingerprint, "fingerprint");
    if (done < 0 || done > all) {
      throw new IllegalArgumentException(done + " of " + all + " steps cannot be done.");
    }
  }

  /** Whether the migration is applied as a whole. */
  public boolean isApplied() {
    return direction == Direction.UPGRADE && done == all;
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static StepsDone parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' tells no progress.");
    }
    return new StepsDone(
        Direction.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)),
        matcher.group(4));
  }

  /** The form that is recorded: {@code upgrade 2/7 9f86d081}. */
  @Override
  public String toString() {
    return "%s %d/%d %s"
        .formatted(direction.name().toLowerCase(Locale.ROOT), done, all, fingerprint);
  }
}
