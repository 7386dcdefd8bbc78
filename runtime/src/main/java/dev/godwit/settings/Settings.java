package dev.godwit.settings;

import dev.godwit.Backups;
import dev.godwit.ChangedDrafts;
import dev.godwit.Migrator;
import dev.godwit.Progress;
import dev.godwit.UnmanagedObjects;
import dev.godwit.dialect.SessionSettings;
import dev.godwit.history.HistoryTable;
import dev.godwit.schema.QualifiedName;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How a {@link Migrator} behaves.
 *
 * @param lockTimeout how long to wait for other processes, and for locks on tables in all
 * @param tableLockTimeout how long to wait for the lock on a table at a time
 * @param listener told in one sentence what happens
 * @param progress told in numbers how far it is
 * @param clock gives the times that are recorded
 * @param backups the copies made of SQLite files
 * @param changedDrafts what an upgrade does with changed drafts
 * @param placeholders what takes the place of names in SQL
 * @param unmanagedObjects whether what Godwit does not manage counts as a difference
 * @param historyTable where the applied revisions are recorded
 */
public record Settings(
    Duration lockTimeout,
    Duration tableLockTimeout,
    Consumer<String> listener,
    Consumer<Progress> progress,
    Clock clock,
    Backups backups,
    ChangedDrafts changedDrafts,
    Placeholders placeholders,
    UnmanagedObjects unmanagedObjects,
    QualifiedName historyTable) {

  public Settings {
    Objects.requireNonNull(lockTimeout, "lockTimeout");
    Objects.requireNonNull(tableLockTimeout, "tableLockTimeout");
    Objects.requireNonNull(listener, "listener");
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(backups, "backups");
    Objects.requireNonNull(changedDrafts, "changedDrafts");
    Objects.requireNonNull(placeholders, "placeholders");
    Objects.requireNonNull(unmanagedObjects, "unmanagedObjects");
    Objects.requireNonNull(historyTable, "historyTable");
    requireTime(lockTimeout);
    requireTime(tableLockTimeout);
    tableLockTimeout = tableLockTimeout.compareTo(lockTimeout) > 0 ? lockTimeout : tableLockTimeout;
  }

  private static void requireTime(Duration timeout) {
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("The lock timeout " + timeout + " is negative.");
    }
  }

  public static Settings usual() {
    return new Settings(
        Duration.ofMinutes(1),
        SessionSettings.TABLE_LOCK_TIMEOUT,
        // A start that has nothing to say does not wake the logging.
        message -> System.getLogger("dev.godwit").log(System.Logger.Level.INFO, message),
        progress -> {},
        Clock.systemUTC(),
        Backups.besideTheFile(),
        ChangedDrafts.BY_DATABASE,
        Placeholders.none(),
        UnmanagedObjects.REPORT,
        HistoryTable.NAME);
  }

  public Settings withLockTimeout(Duration other) {
    return new Settings(
        other,
        tableLockTimeout,
        listener,
        progress,
        clock,
        backups,
        changedDrafts,
        placeholders,
        unmanagedObjects,
        historyTable);
  }

  public Settings withTableLockTimeout(Duration other) {
    return new Settings(
        lockTimeout,
        other,
        listener,
        progress,
        clock,
        backups,
        changedDrafts,
        placeholders,
        unmanagedObjects,
        historyTable);
  }

  public Settings withListener(Consumer<String> other) {
    return new Settings(
        lockTimeout,
        tableLockTimeout,
        other,
        progress,
        clock,
        backups,
        changedDrafts,
        placeholders,
        unmanagedObjects,
        historyTable);
  }

  public Settings withProgress(Consumer<Progress> other) {
    return new Settings(
        lockTimeout,
        tableLockTimeout,
        listener,
        other,
        clock,
        backups,
        changedDrafts,
        placeholders,
        unmanagedObjects,
        historyTable);
  }

  public Settings withClock(Clock other) {
    return new Settings(
        lockTimeout,
        tableLockTimeout,
        listener,
        progress,
        other,
        backups,
        changedDrafts,
        placeholders,
        unmanagedObjects,
        historyTable);
  }

  public Settings withBackups(Backups other) {
    return new Settings(
        lockTimeout,
        tableLockTimeout,
        listener,
        progress,
        clock,
        other,
        changedDrafts,
        placeholders,
        unmanagedObjects,
        historyTable);
  }

  public Settings withChangedDrafts(ChangedDrafts other) {
    return new Settings(
        lockTimeout,
        tableLockTimeout,
        listener,
        progress,
        clock,
        backups,
        other,
        placeholders,
        unmanagedObjects,
        historyTable);
  }

  public Settings withPlaceholders(Placeholders other) {
    return new Settings(
        lockTimeout,
        tableLockTimeout,
        listener,
        progress,
        clock,
        backups,
        changedDrafts,
        other,
        unmanagedObjects,
        historyTable);
  }

  public Settings withUnmanagedObjects(UnmanagedObjects other) {
    return new Settings(
        lockTimeout,
        tableLockTimeout,
        listener,
        progress,
        clock,
        backups,
        changedDrafts,
        placeholders,
        other,
        historyTable);
  }

  public Settings withHistoryTable(QualifiedName other) {
    return new Settings(
        lockTimeout,
        tableLockTimeout,
        listener,
        progress,
        clock,
        backups,
        changedDrafts,
        placeholders,
        unmanagedObjects,
        other);
  }
}
