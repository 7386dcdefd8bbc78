package dev.godwit.plan;

import dev.godwit.PlannedStep;
import dev.godwit.dialect.Step;
import java.util.List;

/** Says of a dialect's step what will be done. */
public final class StepReader implements Step.Visitor<PlannedStep> {

  private static final int LONGEST = 60;

  @Override
  public PlannedStep statement(Step.Statement step) {
    return new PlannedStep(
        PlannedStep.Kind.STATEMENT, firstLine(step.sql()), List.of(step.sql()), step.cost());
  }

  private static String firstLine(String sql) {
    String line = sql.lines().findFirst().orElse("");
    boolean isCut = line.length() < sql.length() || line.length() > LONGEST;
    return line.substring(0, Math.min(line.length(), LONGEST)) + (isCut ? "…" : "");
  }

  @Override
  public PlannedStep guard(Step.Guard step) {
    return new PlannedStep(
        PlannedStep.Kind.GUARD, "count rows that are in the way", List.of(step.sql()), step.cost());
  }

  @Override
  public PlannedStep live(Step.Live step) {
    return new PlannedStep(PlannedStep.Kind.LIVE, step.description(), step.expected(), step.cost());
  }

  @Override
  public PlannedStep java(Step.Java step) {
    return new PlannedStep(PlannedStep.Kind.JAVA, "run Java code", List.of(), step.cost());
  }
}
