package dev.godwit.processor.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the problems of a compile. */
public final class Problems {

  private static final int FRAMES = 12;

  private final List<Problem> found = new ArrayList<>();

  /** Adds an error: the compile fails and nothing is written. */
  public void error(String tag, Site site, String message) {
    found.add(new Problem(Problem.Severity.ERROR, tag, message, site));
  }

  /** Adds a warning. */
  public void warning(String tag, Site site, String message) {
    found.add(new Problem(Problem.Severity.WARNING, tag, message, site));
  }

  /** Adds a note. */
  public void note(String tag, Site site, String message) {
    found.add(new Problem(Problem.Severity.NOTE, tag, message, site));
  }

  /** Adds a bug of Godwit's own as one error. */
  public void bug(RuntimeException bug) {
    StringBuilder text = new StringBuilder("This is a bug in Godwit: ").append(bug);
    Arrays.stream(bug.getStackTrace())
        .limit(FRAMES)
        .forEach(frame -> text.append("\n  at ").append(frame));
    text.append("\n  Nothing was written. Please report it with the entities that caused it.");
    error("internal-error", Site.NOWHERE, text.toString());
  }

  /** Whether there is an error. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
  }

  /** All that was found, in order. */
  public List<Problem> all() {
    return List.copyOf(found);
  }
}
