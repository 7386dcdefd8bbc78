package dev.godwit.processor.write;

import dev.godwit.dialect.Dialect;
import dev.godwit.dialect.Step;
import dev.godwit.dialect.UnsupportedOperation;
import dev.godwit.operation.Operation;
import dev.godwit.processor.draft.Outline;
import dev.godwit.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows a reviewer what a dialect does for the operations of a migration, as SQL. */
final class StepText implements Step.Visitor<String> {

  private static final int SHOWN_LINES = 60;
  private static final String BLOCK = "do $godwit$";

  private StepText() {}

  /**
   * The statements in lines, of very many only the first, and how many follow.
   *
   * @param before the schema that the first operation meets
   */
  static List<String> of(Dialect dialect, Schema before, List<? extends Operation> operations) {
    List<Step> steps;
    try {
      steps = dialect.plan(before, List.copyOf(operations));
    } catch (UnsupportedOperation e) {
      return List.of("-- not possible: " + e.getMessage());
    }
    StepText text = new StepText();
    List<String> lines = new ArrayList<>();
    for (int shown = 0; shown < steps.size(); shown++) {
      List<String> step = new ArrayList<>();
      steps.get(shown).cost().ifPresent(it -> step.add("-- " + it + ":"));
      steps.get(shown).accept(text).lines().forEach(step::add);
      if (shown > 0 && lines.size() + step.size() > SHOWN_LINES) {
        lines.add("-- and %d more".formatted(steps.size() - shown));
        return lines;
      }
      lines.addAll(step);
    }
    return lines;
  }

  /** A block only looks for rows that are in the way: its text would tell a reviewer nothing. */
  @Override
  public String statement(Step.Statement step) {
    return step.sql().startsWith(BLOCK)
        ? "-- stops here, and changes nothing, if a row is in the way of"
            + outline(step.operations())
        : step.sql() + ";";
  }

  @Override
  public String live(Step.Live step) {
    return "-- %s, by ALTER TABLE if the live table allows it, else by one rebuild:%s"
        .formatted(step.description(), outline(step.operations()));
  }

  @Override
  public String guard(Step.Guard step) {
    return step.sql() + "; -- must be 0";
  }

  @Override
  public String java(Step.Java step) {
    return "-- Java code";
  }

  private static String outline(List<Operation> operations) {
    return operations.stream().map(it -> "\n--   " + Outline.of(it)).collect(Collectors.joining());
  }
}
