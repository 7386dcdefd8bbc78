package dev.godwit.cli;

import dev.godwit.HistoryEntry;
import dev.godwit.cli.output.Json;
import dev.godwit.cli.output.Paint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists all revisions. */
@Command(
    name = "history",
    header = "Lists all revisions, and when each was applied.",
    description = {
      "The revisions of the code, parents before children, then those that only the database knows."
          + " Times are UTC. Changes nothing."
    })
final class HistoryCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);
  private static final int STATE = 12;
  private static final int WHEN = 18;

  private final Desk desk;

  HistoryCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.look(
        "history",
        (migrator, place) -> {
          Overview overview = Overview.of(migrator);
          return Answer.done(
              Json.facts()
                  .with("database", Json.of(overview.status().database()))
                  .with("url", place.json())
                  .with(
                      "revisions",
                      Json.items(overview.entries().stream().map(overview::facts).toList())),
              overview.entries().stream()
                  .map(entry -> line(desk.paint(), overview, entry))
                  .toList());
        });
  }

  /** The state and the time before the revision, whose length nobody knows. */
  private static String line(Paint paint, Overview overview, HistoryEntry entry) {
    Overview.State state = overview.state(entry);
    String when = entry.applied().map(row -> time(row.appliedAt())).orElse("");
    return state.painted(paint)
        + " ".repeat(STATE - state.word().length())
        + paint.faint(when)
        + " ".repeat(WHEN - when.length())
        + entry.revision()
        + paint.faint(overview.isHead(entry) ? " (head)" : "")
        + paint.faint(entry.draft() ? " (draft)" : "");
  }

  static String time(Instant instant) {
    return TIME.format(instant);
  }
}
