package dev.godwit.move;

import java.time.Duration;
import java.time.Instant;

/**
 * What is recorded with every applied revision beside itself.
 *
 * @param appliedAt when it was applied
 * @param appliedBy the user of this process
 * @param duration how long it took
 * @param toolVersion this release of Godwit
 */
public record Stamp(Instant appliedAt, String appliedBy, Duration duration, String toolVersion) {

  /** Where only revisions and their order matter. */
  public static final Stamp SOMETIME = new Stamp(Instant.EPOCH, "", Duration.ZERO, "");

  public static Stamp of(Instant appliedAt, Duration duration) {
    return new Stamp(
        appliedAt,
        System.getProperty("user.name", ""),
        Duration.ofMillis(duration.toMillis()),
        Release.name());
  }

  /** What a script records now; the rest is known when it is executed. */
  public static Stamp ofScript() {
    return new Stamp(Instant.EPOCH, "", Duration.ZERO, Release.name());
  }

  /** The same for what takes no time. */
  Stamp instantly() {
    return new Stamp(appliedAt, appliedBy, Duration.ZERO, toolVersion);
  }
}
