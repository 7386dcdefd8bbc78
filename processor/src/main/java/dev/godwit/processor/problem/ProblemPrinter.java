package dev.godwit.processor.problem;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Prints problems, each once, at its place and with its tag. A warning whose tag stands in a {@code
 * SuppressWarnings("godwit:…")} on its element, or around it, is left out.
 */
public final class ProblemPrinter {

  private final Messager messager;
  private final Set<Problem> printed = new HashSet<>();

  /** A printer on the compiler's messages. */
  public ProblemPrinter(Messager messager) {
    this.messager = messager;
  }

  /** Prints what has not been printed yet. */
  public void print(Problems problems) {
    for (Problem problem : problems.all()) {
      if (printed.add(problem) && !isSuppressed(problem)) {
        print(kind(problem.severity()), text(problem), problem.site());
      }
    }
  }

  /** Prints a bug of Godwit's own as one error. */
  public void printBug(RuntimeException bug) {
    StringBuilder text = new StringBuilder("[godwit] This is a bug in Godwit: ").append(bug);
    Arrays.stream(bug.getStackTrace())
        .limit(12)
        .forEach(frame -> text.append("\n  at ").append(frame));
    text.append(
        "\n  Nothing was written. Please report it with the entities that caused it. (internal-error)");
    messager.printMessage(Diagnostic.Kind.ERROR, text);
  }

  private static String text(Problem problem) {
    String tag = problem.severity() == Problem.Severity.NOTE ? "" : " (" + problem.tag() + ")";
    return "[godwit] " + problem.message() + tag;
  }

  private void print(Diagnostic.Kind kind, String text, Site site) {
    if (site.element().isEmpty()) {
      messager.printMessage(kind, text);
    } else if (site.annotation().isEmpty()) {
      messager.printMessage(kind, text, site.element().get());
    } else if (site.value().isEmpty()) {
      messager.printMessage(kind, text, site.element().get(), site.annotation().get());
    } else {
      messager.printMessage(
          kind, text, site.element().get(), site.annotation().get(), site.value().get());
    }
  }

  private static Diagnostic.Kind kind(Problem.Severity severity) {
    return switch (severity) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARNING -> Diagnostic.Kind.WARNING;
      case NOTE -> Diagnostic.Kind.NOTE;
    };
  }

  private static boolean isSuppressed(Problem problem) {
    Optional<Element> element =
        problem.severity() == Problem.Severity.WARNING
            ? problem.site().element()
            : Optional.empty();
    while (element.isPresent()) {
      SuppressWarnings suppressed = element.get().getAnnotation(SuppressWarnings.class);
      if (suppressed != null
          && Arrays.asList(suppressed.value()).contains("godwit:" + problem.tag())) {
        return true;
      }
      element = Optional.ofNullable(element.get().getEnclosingElement());
    }
    return false;
  }
}
