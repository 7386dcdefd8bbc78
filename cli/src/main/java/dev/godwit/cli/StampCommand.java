package dev.godwit.cli;

import dev.godwit.Migrator;
import dev.godwit.StampResult;
import dev.godwit.cli.output.Json;
import dev.godwit.cli.output.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Changes the history and nothing else. */
@Command(
    name = "stamp",
    header = "Changes what is recorded in the history, and runs nothing.",
    description = {
      "For databases that were changed by hand: 'verify' tells afterwards whether the history is"
          + " right. To take over a database that something else made, use 'baseline'. Asks before."
    })
final class StampCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      paramLabel = "TARGET",
      description = "head, base, a revision or its beginning, +N or -N.")
  private String target = "head";

  @Mixin private ChangeOptions changes = new ChangeOptions();
  @Mixin private Consent consent = new Consent();

  StampCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.change(
        "stamp",
        (migrator, place) -> {
          Overview before = Overview.of(migrator);
          desk.ask(
              consent,
              "stamp",
              List.of(
                  desk.paint().strong(place.words(before.status().database())),
                  "  from  " + Sentences.at(before),
                  "  to    '" + target + "', in the history only: nothing is run."));
          return answer(place, migrator, changes.on(migrator).stamp(target));
        });
  }

  private Answer answer(Desk.Place place, Migrator migrator, StampResult result) {
    Overview after = Overview.of(migrator);
    List<String> done = new ArrayList<>();
    if (!result.undone().isEmpty()) {
      done.add(Sentences.were(result.undone().size()) + " recorded as undone");
    }
    if (!result.applied().isEmpty()) {
      done.add(Sentences.were(result.applied().size()) + " recorded as applied");
    }
    List<String> lines =
        Prose.lines(
            "%s; the history is at %s."
                .formatted(
                    done.isEmpty() ? "Nothing to do" : String.join(", ", done),
                    Sentences.at(after)),
            0);
    return Answer.done(
        Json.facts()
            .with("undone", Json.texts(result.undone()))
            .with("applied", Json.texts(result.applied()))
            .with(after.facts(place)),
        lines.stream().map(desk.paint()::good).toList());
  }
}
