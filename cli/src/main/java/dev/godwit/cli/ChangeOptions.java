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
      names = "--backup-directory",
      paramLabel = "DIRECTORY",
      description = {
        "Where an SQLite file is copied to before it is changed. Beside the file unless told; the"
            + " last ten are kept."
      })
  private Optional<Path> backupDirectory = Optional.empty();

  @Option(names = "--no-backup", description = "Makes no copy of an SQLite file.")
  private boolean noBackup;

  /**
   * The migrator with what was asked for.
   *
   * @throws UsageProblem if that makes no sense
   */
  Migrator on(Migrator migrator) {
    if (noBackup && backupDirectory.isPresent()) {
      throw new UsageProblem("--no-backup and --backup-directory exclude each other. Give one.");
    }
    Migrator changed =
        lockTimeout.map(ChangeOptions::duration).map(migrator::withLockTimeout).orElse(migrator);
    if (noBackup) {
      return changed.withBackups(Backups.none());
    }
    return backupDirectory.map(Backups::in).map(changed::withBackups).orElse(changed);
  }

  private static Duration duration(String text) {
    Matcher parts = DURATION.matcher(text);
    if (!parts.matches()) {
      throw new UsageProblem(
          "--lock-timeout '%s' is no time. Write a number and its unit: 500ms, 30s, 5m, 1h."
              .formatted(text));
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
