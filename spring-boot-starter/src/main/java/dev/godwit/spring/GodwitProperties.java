package dev.godwit.spring;

import dev.godwit.ChangedDrafts;
import dev.godwit.Migrator;
import dev.godwit.UnmanagedObjects;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The settings that an application's properties give.
 *
 * @param enabled Whether Godwit is configured at all.
 * @param mode What is done with the database while the application starts.
 * @param history Name of the history to migrate, where the class path has several.
 * @param historyTable Table of the history, or schema.table; godwit_history unless given.
 * @param datasource The database to migrate, where it is not the application's only data source.
 * @param lockTimeout How long to wait for other processes, and for locks on tables in all.
 * @param tableLockTimeout How long to wait for the lock on a PostgreSQL table at a time.
 * @param placeholders Values for names in the SQL of migrations.
 * @param unmanagedObjects What a comparison does with objects that no migration made.
 * @param changedDrafts What to do with an applied draft that has changed since.
 * @param backups Copies of an SQLite file that are made before it is changed.
 */
@ConfigurationProperties("godwit")
record GodwitProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("migrate") StartupMode mode,
    @DefaultValue("") String history,
    @DefaultValue("") String historyTable,
    @DefaultValue Datasource datasource,
    @DefaultValue("1m") Duration lockTimeout,
    @DefaultValue("2s") Duration tableLockTimeout,
    @DefaultValue Map<String, String> placeholders,
    @DefaultValue("report") UnmanagedObjects unmanagedObjects,
    @DefaultValue("by-database") ChangedDrafts changedDrafts,
    @DefaultValue Backups backups) {

  /**
   * The database to migrate, and as whom.
   *
   * @param bean Name of the DataSource bean to migrate.
   * @param url URL of the database to migrate, JDBC's or postgres://, connected to without a pool.
   * @param username User who migrates; the application's own database, unless a URL names another.
   * @param password Password of the user who migrates.
   */
  record Datasource(
      @DefaultValue("") String bean,
      @DefaultValue("") String url,
      @DefaultValue("") String username,
      @DefaultValue("") String password) {

    /** The password and what a URL may hold of one stay out. */
    @Override
    public String toString() {
      return "Datasource[bean='%s', username='%s']".formatted(bean, username);
    }
  }

  /**
   * Copies of an SQLite file.
   *
   * @param directory Where they are kept; beside the file unless given.
   * @param kept How many are kept, the newest; 0 for none.
   */
  record Backups(@DefaultValue("") String directory, @DefaultValue("10") int kept) {}

  /** A text that is given; an empty one is none, since environments pass variables on empty. */
  static Optional<String> given(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  /**
   * The migrator with these settings.
   *
   * @throws InvalidConfigurationPropertyValueException if the history's table cannot have its name
   */
  Migrator applyTo(Migrator migrator) {
    return given(historyTable)
        .map(name -> recordingIn(name, migrator))
        .orElse(migrator)
        .withLockTimeout(lockTimeout)
        .withTableLockTimeout(tableLockTimeout)
        .withPlaceholders(placeholders)
        .withUnmanagedObjects(unmanagedObjects)
        .withChangedDrafts(changedDrafts)
        .withBackups(
            new dev.godwit.Backups(given(backups.directory()).map(Path::of), backups.kept()));
  }

  private static Migrator recordingIn(String table, Migrator migrator) {
    try {
      return migrator.withHistoryTable(table);
    } catch (IllegalArgumentException cause) {
      throw new InvalidConfigurationPropertyValueException(
          "godwit.history-table", table, cause.getMessage());
    }
  }
}
