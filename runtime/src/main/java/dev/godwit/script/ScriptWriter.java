package dev.godwit.script;

import dev.godwit.dialect.ScriptText;
import dev.godwit.dialect.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes steps and statements as a script for a database's own command line. */
public final class ScriptWriter {

  private final ScriptText form;
  private final StringBuilder text = new StringBuilder();
  private final List<String> revisions = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  /** Begins a script with a comment. */
  public ScriptWriter(ScriptText form, String title) {
    this.form = form;
    comment(title);
    comment("Execute it with: " + form.usage());
    form.commands().forEach(command -> text.append(command).append('\n'));
    form.opening().forEach(this::statement);
  }

  /**
   * What must hold where a script begins.
   *
   * @param count a query that counts nothing if it holds
   * @param failure what to say otherwise
   */
  public record Condition(String count, String failure) {}

  /** What comes first in a transaction of its own: statements, and conditions behind them. */
  public void start(List<String> statements, List<Condition> conditions) {
    text.append('\n');
    form.begin(List.of()).forEach(this::statement);
    statements.forEach(this::statement);
    conditions.forEach(it -> form.guard(it.count(), it.failure()).forEach(this::statement));
    form.end(List.of()).forEach(this::statement);
  }

  /** Begins a section of the script for a revision. */
  public Section section(String revision, String title, List<String> remarks, List<Step> steps) {
    text.append('\n');
    comment(title);
    remarks.forEach(this::comment);
    form.begin(steps).forEach(this::statement);
    revisions.add(revision);
    return new Section(revision, steps);
  }

  /** The script so far. */
  public Script script() {
    return new Script(text.toString(), revisions, gaps);
  }

  private void comment(String sentence) {
    sentence.lines().forEach(line -> text.append("-- ").append(line).append('\n'));
  }

  private void statement(String sql) {
    text.append(form.statement(sql)).append(";\n");
  }

  /** The part of a script that applies or undoes one revision. */
  public final class Section implements Step.Visitor<Void> {

    private final String revision;
    private final List<Step> steps;

    private Section(String revision, List<Step> steps) {
      this.revision = revision;
      this.steps = steps;
    }

    /** Writes statements that fail unless a query counts no rows. */
    public void require(String count, String failure) {
      form.guard(count, failure).forEach(ScriptWriter.this::statement);
    }

    /** Writes the steps. */
    public void steps() {
      steps.forEach(this::step);
    }

    /** Writes what changes the history, and ends the section. */
    public void end(List<String> recording) {
      recording.forEach(ScriptWriter.this::statement);
      form.end(steps).forEach(ScriptWriter.this::statement);
    }

    private void step(Step step) {
      step.cost().ifPresent(cost -> comment(cost + ":"));
      step.accept(this);
    }

    @Override
    public Void statement(Step.Statement step) {
      if (form.refuses(step.sql())) {
        gap("The database executes this outside of transactions only: %s.".formatted(line(step)));
      } else {
        ScriptWriter.this.statement(step.sql());
      }
      return null;
    }

    @Override
    public Void guard(Step.Guard step) {
      require(step.sql(), step.failure());
      return null;
    }

    @Override
    public Void live(Step.Live step) {
      Optional<List<Step>> steps = form.withoutLooking(step);
      if (steps.isEmpty()) {
        gap("How to %s depends on the live table.".formatted(step.description()));
      } else {
        comment(step.description() + ", which is taken to be as the history says:");
        steps.get().forEach(it -> it.accept(this));
      }
      return null;
    }

    @Override
    public Void java(Step.Java step) {
      gap("The migration runs Java code here.");
      return null;
    }

    private static String line(Step.Statement step) {
      return step.sql().strip().replaceAll("\\s+", " ");
    }

    private void gap(String reason) {
      gaps.add(new Gap(revision, reason));
      comment("GAP: " + reason + " A script cannot contain that: write what it does in SQL here,");
      comment("in the place of these statements, which fail:");
      require(
          "select 1",
          "The script has a gap in '%s': %s Write in its place what is to be done there."
              .formatted(revision, reason));
    }
  }
}
