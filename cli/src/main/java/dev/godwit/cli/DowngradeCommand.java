package dev.godwit.cli;

import dev.godwit.Direction;
import dev.godwit.DowngradeResult;
import dev.godwit.Migrator;
import dev.godwit.Plan;
import dev.godwit.cli.output.Json;
import dev.godwit.cli.output.Prose;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Undoes what the database has. */
@Command(
    name = "downgrade",
    header = "Undoes migrations, the newest first.",
    description = {
      "Each is undone in one transaction; what this release does not know, as it was recorded when"
          + " it was applied. Asks before. An SQLite file is copied before."
    })
final class DowngradeCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      arity = "0..1",
      paramLabel = "TARGET",
      description = "-N for the last N applied (-1 unless told), a revision, which stays, or base.")
  private String target = "-1";

  @Mixin private ChangeOptions changes = new ChangeOptions();
  @Mixin private Consent consent = new Consent();

  DowngradeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.change(
        "downgrade",
        (migrator, place) -> {
          Plan plan = migrator.plan(Direction.DOWNGRADE, target);
          if (!plan.isEmpty()) {
            desk.ask(consent, "downgrade", new PlanText(desk.paint()).question(plan, place));
          }
          return answer(place, migrator, changes.on(migrator).downgrade(target));
        });
  }

  private Answer answer(Desk.Place place, Migrator migrator, DowngradeResult result) {
    Overview after = Overview.of(migrator);
    String summary =
        "%s; the database is at %s."
            .formatted(
                result.undone().isEmpty()
                    ? "Nothing to do"
                    : Sentences.were(result.undone().size()) + " undone",
                Sentences.at(after));
    List<String> lines = Prose.lines(summary, 0).stream().map(desk.paint()::good).toList();
    return Answer.done(
        Json.facts()
            .with("undone", Json.texts(result.undone()))
            .with("backup", Json.of(result.backup().map(Path::toString)))
            .with(after.facts(place)),
        lines);
  }
}
