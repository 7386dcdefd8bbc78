package dev.godwit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says by its exit code whether the database is what the code expects. */
@Command(
    name = "check",
    header = "Ends with exit code 3 if migrations are pending.",
    description = {
      "Ends with 0 if the database has every migration as the code has it, and with 3 if some are"
          + " pending or have changed. What only the database knows is reported and no error, as"
          + " a release may have been rolled back. Changes nothing."
    })
final class CheckCommand implements Callable<Integer> {

  private final Desk desk;

  CheckCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.look(
        "check",
        (migrator, place) -> {
          Overview overview = Overview.of(migrator);
          return Answer.of(
              overview.status().isCurrent() ? Outcome.DONE : Outcome.PENDING,
              overview.facts(place),
              CurrentCommand.lines(desk.paint(), place, overview));
        });
  }
}
