package dev.godwit.cli;

import dev.godwit.Backup;
import dev.godwit.Backups;
import dev.godwit.Migrator;
import dev.godwit.cli.output.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copies an SQLite file. */
@Command(
    name = "backup",
    header = "Copies an SQLite file, or says how a PostgreSQL database is backed up.",
    description = {
      "The copy is consistent while others read and write. It stands beside the file, with the time"
          + " in its name; the last ten are kept. Commands that change an SQLite file make such a"
          + " copy by themselves."
    })
final class BackupCommand implements Callable<Integer> {

  private final Desk desk;

  @Option(
      names = {"-l", "--list"},
      description = "Lists the copies there are, the newest first, and makes none.")
  private boolean list;

  @Option(
      names = "--backup-directory",
      paramLabel = "DIRECTORY",
      description = "Where the copies are. Beside the file unless told.")
  private Optional<Path> directory = Optional.empty();

  BackupCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.look(
        "backup",
        (given, place) -> {
          Migrator migrator = directory.map(Backups::in).map(given::withBackups).orElse(given);
          return list ? listed(migrator.backups()) : made(migrator.backup());
        });
  }

  /** The migrator has said where the copy is. */
  private static Answer made(Backup backup) {
    return Answer.done(facts(backup), List.of());
  }

  private static Answer listed(List<Backup> backups) {
    return Answer.done(
        Json.facts()
            .with("backups", Json.items(backups.stream().map(BackupCommand::facts).toList())),
        backups.isEmpty()
            ? List.of("There are no backups.")
            : backups.stream()
                .map(it -> "%s  %,12d bytes".formatted(it.file(), it.bytes()))
                .toList());
  }

  static Json.Facts facts(Backup backup) {
    return Json.facts()
        .with("file", Json.of(backup.file().toString()))
        .with("madeAt", Json.of(backup.madeAt().toString()))
        .with("bytes", Json.of(backup.bytes()));
  }
}
