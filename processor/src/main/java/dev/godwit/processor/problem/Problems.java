package dev.godwit.processor.problem;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of a compile, each once however many rules find it. */
public final class Problems {

  private static final int FRAMES = 12;

  private final Set<Problem> found = new LinkedHashSet<>();

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

  /** Adds what others found. */
  public void addAll(Problems others) {
    found.addAll(others.found);
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
