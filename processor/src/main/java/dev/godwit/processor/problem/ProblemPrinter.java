package dev.godwit.processor.problem;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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

  /**
   * Prints what has not been printed yet, but for what is noted of the compile as a whole: that
   * holds only if no later round finds an error.
   */
  public void print(Problems problems) {
    print(problems.all().stream().filter(it -> !isOutcome(it)).toList());
  }

  /** Prints what is noted of the compile as a whole. */
  public void printOutcome(Problems problems) {
    print(problems.all().stream().filter(ProblemPrinter::isOutcome).toList());
  }

  private static boolean isOutcome(Problem problem) {
    return problem.severity() == Problem.Severity.NOTE && problem.site().element().isEmpty();
  }

  private void print(List<Problem> problems) {
    for (Problem problem : problems) {
      if (printed.add(problem) && !isSuppressed(problem)) {
        print(kind(problem.severity()), text(problem), problem.site());
      }
    }
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
