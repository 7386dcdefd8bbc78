package dev.godwit.cli;

import dev.godwit.RestoreResult;
import dev.godwit.cli.output.Json;
import dev.godwit.cli.output.Prose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a copy in the place of an SQLite file. */
@Command(
    name = "restore",
    header = "Puts a backup in the place of an SQLite file, which becomes a backup itself.",
    description = {
      "Stop the application before. Asks before. 'backup --list' names the backups. For PostgreSQL"
          + " it says which command does it."
    })
final class RestoreCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(paramLabel = "BACKUP", description = "The backup's file.")
  private Path backup = Path.of("");

  @Mixin private Consent consent = new Consent();

  RestoreCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.change(
        "restore",
        (migrator, place) -> {
          place.file().ifPresent(file -> desk.ask(consent, "restore", question(file)));
          return answer(migrator.restore(backup));
        });
  }

  private List<String> question(Path file) {
    return Prose.lines(
        "This puts %s in the place of %s. What the file holds now is kept as a backup."
            .formatted(backup, file),
        0);
  }

  private Answer answer(RestoreResult result) {
    List<String> lines =
        new ArrayList<>(Prose.lines("%s holds what %s holds.".formatted(result.file(), backup), 0));
    result
        .before()
        .ifPresent(
            it -> lines.addAll(Prose.lines("What it held before is in %s.".formatted(it), 0)));
    return Answer.done(
        Json.facts()
            .with("file", Json.of(result.file().toString()))
            .with("backup", Json.of(backup.toString()))
            .with("before", Json.of(result.before().map(Path::toString))),
        lines);
  }
}
