package dev.godwit.cli;

import dev.godwit.Backups;
import dev.godwit.Migrator;
import dev.godwit.cli.access.UsageProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options of commands that change the database. */
final class ChangeOptions {

  private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})(ms|s|m|h)?");

  @Option(
      names = "--lock-timeout",
      paramLabel = "TIME",
      description = {
        "Waits so long for other processes, and for locks on tables: 30s, 5m, 500ms. A minute"
            + " unless told."
      })
  private Optional<String> lockTimeout = Optional.empty();

  @Option(
      names = "--table-lock-timeout",
      paramLabel = "TIME",
      description = {
        "Waits so long at a time for the lock on a PostgreSQL table, behind which others queue."
            + " Two seconds unless told."
      })
  private Optional<String> tableLockTimeout = Optional.empty();

  @Option(
      names = "--backup-directory",
      paramLabel = "DIRECTORY",
      description = {
        "Where an SQLite file is copied to before it is changed. Beside the file unless told; the"
            + " last ten are kept."
      })
  private Optional<Path> backupDirectory = Optional.empty();

  @Option(
      names = "--keep-backups",
      paramLabel = "NUMBER",
      description = "How many of these copies are kept, the newest. Ten unless told.")
  private Optional<Integer> keptBackups = Optional.empty();

  @Option(names = "--no-backup", description = "Makes no copy of an SQLite file.")
  private boolean noBackup;

  /**
   * The migrator with what was asked for.
   *
   * @throws UsageProblem if that makes no sense
   */
  Migrator on(Migrator migrator) {
    Migrator changed = migrator;
    if (lockTimeout.isPresent()) {
      changed = changed.withLockTimeout(duration("--lock-timeout", lockTimeout.get()));
    }
    if (tableLockTimeout.isPresent()) {
      changed =
          changed.withTableLockTimeout(duration("--table-lock-timeout", tableLockTimeout.get()));
    }
    return backups().map(changed::withBackups).orElse(changed);
  }

  /** The copies that were asked for; empty to leave it as it is. */
  private Optional<Backups> backups() {
    if (noBackup) {
      backupDirectory.ifPresent(it -> exclude("--backup-directory"));
      keptBackups.ifPresent(it -> exclude("--keep-backups"));
      return Optional.of(Backups.none());
    }
    if (backupDirectory.isEmpty() && keptBackups.isEmpty()) {
      return Optional.empty();
    }
    Backups backups = backupDirectory.map(Backups::in).orElseGet(Backups::besideTheFile);
    return Optional.of(keptBackups.map(ChangeOptions::some).map(backups::keeping).orElse(backups));
  }

  private static int some(int number) {
    if (number < 1) {
      throw new UsageProblem(
          "--keep-backups '%d' keeps nothing. Give 1 or more, or --no-backup.".formatted(number));
    }
    return number;
  }

  private static void exclude(String option) {
    throw new UsageProblem("--no-backup and %s exclude each other. Give one.".formatted(option));
  }

  private static Duration duration(String option, String text) {
    Matcher parts = DURATION.matcher(text);
    if (!parts.matches()) {
      throw new UsageProblem(
          "%s '%s' is no time. Write a number and its unit: 500ms, 30s, 5m, 1h."
              .formatted(option, text));
    }
    ChronoUnit unit =
        switch (Optional.ofNullable(parts.group(2)).orElse("s")) {
          case "ms" -> ChronoUnit.MILLIS;
          case "m" -> ChronoUnit.MINUTES;
          case "h" -> ChronoUnit.HOURS;
          default -> ChronoUnit.SECONDS;
        };
    return Duration.of(Long.parseLong(parts.group(1)), unit);
  }
}
