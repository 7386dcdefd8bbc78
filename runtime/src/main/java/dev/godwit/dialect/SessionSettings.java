package dev.godwit.dialect;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How a session behaves.
 *
 * @param lockName what is locked against other processes: the name of the history's table
 * @param lockTimeout how long to wait for another process that migrates
 * @param tableLockTimeout how long a statement waits for the lock on a table, at most the other:
 *     whoever wants to read the table meanwhile waits behind it
 * @param listener told in one sentence when the session waits for somebody
 */
public record SessionSettings(
    String lockName, Duration lockTimeout, Duration tableLockTimeout, Consumer<String> listener) {

  /**
   * How long a statement waits for the lock on a table unless told: longer than PostgreSQL takes to
   * send its own housekeeping away ({@code deadlock_timeout}).
   */
  public static final Duration TABLE_LOCK_TIMEOUT = Duration.ofSeconds(2);

  /** Databases count their timeouts in milliseconds, and these in 31 bits: 24 days. */
  private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

  /** Checks that nothing is null, and waits no longer than databases can. */
  public SessionSettings {
    Objects.requireNonNull(lockName, "lockName");
    Objects.requireNonNull(lockTimeout, "lockTimeout");
    Objects.requireNonNull(tableLockTimeout, "tableLockTimeout");
    Objects.requireNonNull(listener, "listener");
    lockTimeout = atMost(LONGEST, lockTimeout);
    tableLockTimeout = atMost(lockTimeout, tableLockTimeout);
  }

  /** Settings with the usual time for locks on tables. */
  public SessionSettings(String lockName, Duration lockTimeout, Consumer<String> listener) {
    this(lockName, lockTimeout, TABLE_LOCK_TIMEOUT, listener);
  }

  private static Duration atMost(Duration longest, Duration duration) {
    return duration.compareTo(longest) > 0 ? longest : duration;
  }
}
