package dev.godwit.run;

import dev.godwit.dialect.Blockade;
import dev.godwit.dialect.LockTimeout;
import dev.godwit.dialect.Pause;
import dev.godwit.settings.Settings;
import java.time.Duration;

/**
 * What is left of the time that a move may wait for locks on tables. It waits for little at a time
 * and lets go in between, because whoever comes after it waits behind it.
 */
public final class Patience {

  private static final int PAUSES_OF_AN_ATTEMPT = 4;

  private final Settings settings;
  private final String revision;
  private final Duration attempt;
  private final Duration longestPause;
  private Duration pause;
  private Duration waited = Duration.ZERO;
  private int attempts;
  private String told = "";

  Patience(Settings settings, String revision) {
    this.settings = settings;
    this.revision = revision;
    this.attempt = settings.tableLockTimeout();
    this.pause = attempt.dividedBy(PAUSES_OF_AN_ATTEMPT);
    this.longestPause = attempt.multipliedBy(PAUSES_OF_AN_ATTEMPT);
  }

  /**
   * Pauses after an attempt that waited in vain, and was rolled back.
   *
   * @return whether to try again; false if that would be too long
   */
  boolean pause(Blockade blockade) throws LockTimeout {
    attempts++;
    waited = waited.plus(attempt);
    Duration left = settings.lockTimeout().minus(waited).minus(pause);
    if (left.compareTo(attempt) < 0) {
      return false;
    }
    if (!told.equals(blockade.fact())) {
      told = blockade.fact();
      settings
          .listener()
          .accept(
              "'%s' waits: %s. It was rolled back, so that nobody waits behind it, and is tried again for %s."
                  .formatted(revision, told, LockTimeout.words(left)));
    }
    Pause.of(pause);
    waited = waited.plus(pause);
    pause =
        pause.multipliedBy(2).compareTo(longestPause) > 0 ? longestPause : pause.multipliedBy(2);
    return true;
  }

  /** Says who was in the way until the end. */
  String reason(Blockade blockade) {
    return "%s, at the end of the %s that it was to wait, in %d %s"
        .formatted(
            blockade.fact(),
            LockTimeout.words(settings.lockTimeout()),
            attempts,
            attempts == 1 ? "attempt" : "attempts");
  }
}
