package dev.godwit.cli;

import dev.godwit.SchemaComparison;
import dev.godwit.cli.output.Json;
import dev.godwit.cli.output.Paint;
import dev.godwit.cli.output.Prose;
import dev.godwit.live.SchemaDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares the live schema with the one that the history leads to. */
@Command(
    name = "verify",
    header = "Compares the live schema with what the applied migrations lead to.",
    description = {
      "Names what is missing, extra or different, and ends with 3 if there is anything. Changes"
          + " nothing."
    })
final class VerifyCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private UnmanagedOption unmanaged = new UnmanagedOption();

  VerifyCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.look(
        "verify",
        (migrator, place) -> {
          SchemaComparison comparison = unmanaged.on(migrator).verify();
          List<String> lines = new ArrayList<>();
          lines.add(desk.paint().strong(place.words(comparison.database())));
          lines.addAll(lines(desk.paint(), comparison));
          if (comparison.isEqual()) {
            lines.add(desk.paint().good("The schema is what the applied migrations lead to."));
          }
          return Answer.of(
              comparison.isEqual() ? Outcome.DONE : Outcome.PENDING,
              Json.facts()
                  .with("database", Json.of(comparison.database()))
                  .with("url", place.json())
                  .with("equal", Json.of(comparison.isEqual()))
                  .with(facts(comparison)),
              lines);
        });
  }

  /** The differences, one under the other. */
  static List<String> lines(Paint paint, SchemaComparison comparison) {
    List<String> lines = new ArrayList<>();
    for (SchemaDifference difference : comparison.differences()) {
      String text = difference.toString();
      String label = text.substring(0, text.indexOf(':') + 1);
      List<String> broken = Prose.lines("  " + text, 2);
      lines.add("  " + paint.waiting(label) + broken.get(0).substring(2 + label.length()));
      lines.addAll(broken.subList(1, broken.size()));
    }
    return lines;
  }

  static Json.Facts facts(SchemaComparison comparison) {
    return Json.facts()
        .with(
            "differences",
            Json.items(comparison.differences().stream().map(VerifyCommand::facts).toList()));
  }

  private static Json.Facts facts(SchemaDifference difference) {
    return Json.facts()
        .with("kind", Json.of(difference.kind().name().toLowerCase(Locale.ROOT)))
        .with("part", Json.of(difference.part().name().toLowerCase(Locale.ROOT)))
        .with("table", Json.of(difference.table()))
        .with("name", Json.of(difference.name()))
        .with("expected", Json.of(difference.expected()))
        .with("actual", Json.of(difference.actual()));
  }
}
