package dev.godwit.cli;

import dev.godwit.HistoryEntry;
import dev.godwit.cli.access.UsageProblem;
import dev.godwit.cli.output.Paint;
import dev.godwit.cli.output.Prose;
import dev.godwit.history.HistoryException;
import dev.godwit.history.RevisionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells all about one revision. */
@Command(name = "show", header = "Tells all about one revision.", description = "Changes nothing.")
final class ShowCommand implements Callable<Integer> {

  private static final int LABEL = 13;

  private final Desk desk;

  @Parameters(
      arity = "0..1",
      paramLabel = "REVISION",
      description = "A revision or its beginning, or head (unless told).")
  private String revision = "head";

  ShowCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.look(
        "show",
        (migrator, place) -> {
          Overview overview = Overview.of(migrator);
          HistoryEntry entry = find(overview);
          return Answer.done(overview.facts(entry), lines(overview, entry));
        });
  }

  private HistoryEntry find(Overview overview) {
    String name = resolve(overview);
    return overview.entries().stream()
        .filter(entry -> entry.revision().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String resolve(Overview overview) {
    List<String> heads = overview.status().heads();
    if (revision.equals("head")) {
      if (heads.size() != 1) {
        throw new UsageProblem(
            heads.isEmpty()
                ? "There are no migrations yet."
                : "There are several heads: %s. Name one.".formatted(Sentences.quoted(heads)));
      }
      return heads.get(0);
    }
    try {
      return RevisionNames.of(overview.entries().stream().map(HistoryEntry::revision).toList())
          .resolve(revision);
    } catch (HistoryException cause) {
      throw new UsageProblem(cause.getMessage());
    }
  }

  private List<String> lines(Overview overview, HistoryEntry entry) {
    Paint paint = desk.paint();
    List<String> lines = new ArrayList<>();
    lines.add(
        paint.strong(entry.revision())
            + paint.faint(overview.isHead(entry) ? " (head)" : "")
            + paint.faint(entry.draft() ? " (draft)" : ""));
    lines.addAll(fact("does", entry.description()));
    lines.addAll(
        fact("follows", entry.parents().isEmpty() ? "none" : String.join(", ", entry.parents())));
    lines.addAll(fact("state", overview.state(entry).word()));
    entry
        .applied()
        .ifPresent(
            row -> {
              lines.addAll(fact("applied at", row.appliedAt().toString()));
              lines.addAll(fact("applied by", row.appliedBy()));
              lines.addAll(fact("took", row.duration().toMillis() + " ms"));
              lines.addAll(fact("by Godwit", row.toolVersion()));
              row.supersededBy().ifPresent(it -> lines.addAll(fact("instead", it)));
            });
    return lines;
  }

  private List<String> fact(String label, String value) {
    String margin = "  " + label + " ".repeat(LABEL - 2 - label.length());
    return Prose.labelled(margin, desk.paint()::faint, value);
  }
}
