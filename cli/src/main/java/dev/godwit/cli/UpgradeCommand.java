package dev.godwit.cli;

import dev.godwit.Migrator;
import dev.godwit.UpgradeResult;
import dev.godwit.cli.output.Json;
import dev.godwit.cli.output.Prose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Applies what the database lacks. */
@Command(
    name = "upgrade",
    header = "Applies the migrations that the database lacks.",
    description = {
      "Each migration commits together with its row in the history. An SQLite file is copied"
          + " before. Processes that run this at the same time wait for each other: one applies,"
          + " the others find nothing to do."
    })
final class UpgradeCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      arity = "0..1",
      paramLabel = "TARGET",
      description = "head (unless told), a revision or its beginning, or +N for the next N.")
  private String target = "head";

  @Mixin private ChangeOptions changes = new ChangeOptions();

  UpgradeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.change(
        "upgrade",
        (migrator, place) -> answer(desk, place, migrator, changes.on(migrator).upgrade(target)));
  }

  /** The answer to a command that went up. */
  static Answer answer(Desk desk, Desk.Place place, Migrator migrator, UpgradeResult result) {
    Overview after = Overview.of(migrator);
    List<String> done = new ArrayList<>();
    if (!result.undone().isEmpty()) {
      done.add(Sentences.were(result.undone().size()) + " undone");
    }
    if (!result.applied().isEmpty()) {
      done.add(Sentences.were(result.applied().size()) + " applied");
    }
    String summary =
        "%s; the database is at %s."
            .formatted(
                done.isEmpty() ? "Nothing to do" : String.join(", ", done), Sentences.at(after));
    List<String> lines = new ArrayList<>();
    Prose.lines(summary, 0).forEach(line -> lines.add(desk.paint().good(line)));
    List<String> unknown = after.status().unknown();
    if (!unknown.isEmpty()) {
      lines.addAll(
          Prose.lines(
              "The database is ahead of this code, which does not know %s."
                  .formatted(Sentences.quoted(unknown)),
              0));
    }
    return Answer.done(
        Json.facts()
            .with("undone", Json.texts(result.undone()))
            .with("applied", Json.texts(result.applied()))
            .with("backup", Json.of(result.backup().map(Path::toString)))
            .with(after.facts(place)),
        lines);
  }
}
