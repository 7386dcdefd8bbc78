package dev.godwit.cli;

import dev.godwit.Direction;
import dev.godwit.Plan;
import dev.godwit.PlannedRevision;
import dev.godwit.PlannedStep;
import dev.godwit.cli.output.Json;
import dev.godwit.cli.output.Paint;
import dev.godwit.cli.output.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes plans for people and for machines. */
record PlanText(Paint paint) {

  /** Each revision with what is lost and what is executed; SQL is not broken. */
  List<String> of(Plan plan) {
    List<String> lines = new ArrayList<>();
    for (PlannedRevision revision : plan.revisions()) {
      lines.add("");
      lines.addAll(heading(revision));
      revision.steps().forEach(step -> lines.addAll(step(step)));
      if (revision.steps().isEmpty()) {
        lines.add(paint.faint("    -- nothing to execute; it is only recorded"));
      }
    }
    return lines;
  }

  /** What somebody should know before it happens. */
  List<String> question(Plan plan, Desk.Place place) {
    List<String> lines = new ArrayList<>();
    lines.add(paint.strong(place.words(plan.database())));
    plan.revisions().forEach(it -> lines.addAll(heading(it)));
    return lines;
  }

  /** What somebody should know before revisions are undone of which only the names are known. */
  static List<String> undoing(Paint paint, String database, List<String> revisions) {
    List<String> lines = new ArrayList<>();
    lines.add(paint.strong(database));
    revisions.forEach(it -> lines.add(paint.waiting("  undo  ") + paint.strong(it)));
    lines.add(paint.bad("  loss  ") + "What they added, and what was built on them.");
    return lines;
  }

  private List<String> heading(PlannedRevision revision) {
    List<String> lines = new ArrayList<>();
    lines.add(
        (revision.direction() == Direction.UPGRADE
                ? paint.good("  apply ")
                : paint.waiting("  undo  "))
            + paint.strong(revision.revision()));
    for (String loss : revision.losses()) {
      lines.addAll(Prose.labelled("  loss  ", paint::bad, loss));
    }
    return lines;
  }

  private List<String> step(PlannedStep step) {
    return step.toString()
        .lines()
        .map(line -> "    " + (line.startsWith("--") ? paint.faint(line) : line))
        .toList();
  }

  static Json.Facts facts(Plan plan, Desk.Place place) {
    return Json.facts()
        .with("database", Json.of(plan.database()))
        .with("url", place.json())
        .with("revisions", Json.items(plan.revisions().stream().map(PlanText::facts).toList()));
  }

  private static Json.Facts facts(PlannedRevision revision) {
    return Json.facts()
        .with("revision", Json.of(revision.revision()))
        .with("direction", Json.of(revision.direction().name().toLowerCase(Locale.ROOT)))
        .with("description", Json.of(revision.description()))
        .with("losses", Json.texts(revision.losses()))
        .with("steps", Json.items(revision.steps().stream().map(PlanText::facts).toList()));
  }

  private static Json.Facts facts(PlannedStep step) {
    return Json.facts()
        .with("kind", Json.of(step.kind().name().toLowerCase(Locale.ROOT)))
        .with("description", Json.of(step.description()))
        .with("statements", Json.texts(step.statements()))
        .with("cost", Json.of(step.cost().map(Object::toString)));
  }
}
