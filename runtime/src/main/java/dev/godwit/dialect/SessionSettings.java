package dev.godwit.dialect;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How a session behaves.
 *
 * @param lockName what is locked against other processes: the name of the history's table
 * @param lockTimeout how long to wait for another process that migrates, and for locks on tables
 * @param listener told in one sentence when the session waits for somebody
 */
public record SessionSettings(String lockName, Duration lockTimeout, Consumer<String> listener) {

  /** Databases count their timeouts in milliseconds, and these in 31 bits: 24 days. */
  private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

  /** Checks that nothing is null, and waits no longer than databases can. */
  public SessionSettings {
    Objects.requireNonNull(lockName, "lockName");
    Objects.requireNonNull(lockTimeout, "lockTimeout");
    Objects.requireNonNull(listener, "listener");
    lockTimeout = lockTimeout.compareTo(LONGEST) > 0 ? LONGEST : lockTimeout;
  }
}
