package dev.godwit;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How a {@link Migrator} behaves.
 *
 * @param lockTimeout how long to wait for other processes, and for locks on tables
 * @param listener told in one sentence what happens
 * @param clock gives the times that are recorded
 * @param backups the copies made of SQLite files
 * @param changedDrafts what an upgrade does with changed drafts
 */
record Settings(
    Duration lockTimeout,
    Consumer<String> listener,
    Clock clock,
    Backups backups,
    ChangedDrafts changedDrafts) {

  private static final System.Logger LOGGER = System.getLogger("dev.godwit");

  Settings {
    Objects.requireNonNull(lockTimeout, "lockTimeout");
    Objects.requireNonNull(listener, "listener");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(backups, "backups");
    Objects.requireNonNull(changedDrafts, "changedDrafts");
    if (lockTimeout.isNegative()) {
      throw new IllegalArgumentException("The lock timeout " + lockTimeout + " is negative.");
    }
  }

  static Settings usual() {
    return new Settings(
        Duration.ofMinutes(1),
        message -> LOGGER.log(System.Logger.Level.INFO, message),
        Clock.systemUTC(),
        Backups.besideTheFile(),
        ChangedDrafts.BY_DATABASE);
  }

  Settings withLockTimeout(Duration other) {
    return new Settings(other, listener, clock, backups, changedDrafts);
  }

  Settings withListener(Consumer<String> other) {
    return new Settings(lockTimeout, other, clock, backups, changedDrafts);
  }

  Settings withClock(Clock other) {
    return new Settings(lockTimeout, listener, other, backups, changedDrafts);
  }

  Settings withBackups(Backups other) {
    return new Settings(lockTimeout, listener, clock, other, changedDrafts);
  }

  Settings withChangedDrafts(ChangedDrafts other) {
    return new Settings(lockTimeout, listener, clock, backups, other);
  }
}
