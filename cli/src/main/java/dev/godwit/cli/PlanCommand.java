package dev.godwit.cli;

import dev.godwit.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what an upgrade or a downgrade would do. */
@Command(
    name = "plan",
    header = "Says what 'upgrade' or 'downgrade' would do, with its SQL.",
    description = {
      "With what is lost, and with what each statement costs where that depends on the number of"
          + " rows. Changes nothing."
    })
final class PlanCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      arity = "0..1",
      paramLabel = "TARGET",
      description = {
        "head (unless told), +N, or a revision that the database lacks for an upgrade; base, -N, or"
            + " a revision that it has for a downgrade."
      })
  private String target = "head";

  PlanCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.look(
        "plan",
        (migrator, place) -> {
          Plan plan = migrator.plan(target);
          PlanText text = new PlanText(desk.paint());
          List<String> lines = new ArrayList<>();
          lines.add(desk.paint().strong(place.words(plan.database())));
          if (plan.isEmpty()) {
            lines.add("Nothing to do.");
          }
          lines.addAll(text.of(plan));
          return Answer.done(PlanText.facts(plan, place), lines);
        });
  }
}
