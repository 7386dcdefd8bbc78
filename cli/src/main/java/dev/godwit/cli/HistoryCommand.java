package dev.godwit.cli;

import dev.godwit.HistoryEntry;
import dev.godwit.cli.output.Json;
import dev.godwit.cli.output.Paint;
import dev.godwit.cli.output.Prose;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
                  .flatMap(entry -> lines(desk.paint(), overview, entry).stream())
                  .toList());
        });
  }

  /** The state and the time before the revision, which stands below where it is too long. */
  private static List<String> lines(Paint paint, Overview overview, HistoryEntry entry) {
    Overview.State state = overview.state(entry);
    String when = entry.applied().map(row -> time(row.appliedAt())).orElse("");
    String marks = (overview.isHead(entry) ? " (head)" : "") + (entry.draft() ? " (draft)" : "");
    String revision = entry.revision() + paint.faint(marks);
    String before =
        state.painted(paint) + " ".repeat(STATE - state.word().length()) + paint.faint(when);
    int width = STATE + WHEN + entry.revision().length() + marks.length();
    return width <= Prose.WIDTH
        ? List.of(before + " ".repeat(WHEN - when.length()) + revision)
        : List.of(before.stripTrailing(), "  " + revision);
  }

  static String time(Instant instant) {
    return TIME.format(instant);
  }
}
