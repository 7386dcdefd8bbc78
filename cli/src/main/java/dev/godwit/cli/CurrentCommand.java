package dev.godwit.cli;

import dev.godwit.Status;
import dev.godwit.cli.output.Paint;
import dev.godwit.cli.output.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says where the database is. */
@Command(
    name = "current",
    header = "Says which revision the database is at, and what it lacks.",
    description = "Changes nothing.")
final class CurrentCommand implements Callable<Integer> {

  private final Desk desk;

  CurrentCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.look(
        "current",
        (migrator, place) -> {
          Overview overview = Overview.of(migrator);
          return Answer.done(overview.facts(place), lines(desk.paint(), place, overview));
        });
  }

  /** A database's standing in a few lines. */
  static List<String> lines(Paint paint, Desk.Place place, Overview overview) {
    Status status = overview.status();
    List<String> lines = new ArrayList<>();
    Prose.lines(place.words(status.database()), 2).forEach(it -> lines.add(paint.strong(it)));
    List<String> tips = overview.tips();
    (tips.isEmpty() ? List.of("base") : tips)
        .forEach(
            tip ->
                lines.add(
                    paint.good("  at       ")
                        + tip
                        + (status.heads().contains(tip) ? paint.faint(" (head)") : "")));
    status.partial().forEach(it -> lines.add(paint.waiting("  partial  ") + it.revision()));
    status.pending().forEach(it -> lines.add(paint.waiting("  pending  ") + it));
    status.changed().forEach(it -> lines.add(paint.waiting("  changed  ") + it));
    status.unknown().forEach(it -> lines.add(paint.waiting("  unknown  ") + it));
    return List.copyOf(lines);
  }
}
