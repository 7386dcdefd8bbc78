package dev.godwit.processor.mapping.annotation;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.problem.Problems;

/**
 * Says which {@code options} of an annotation are not written: SQL that only the database knows.
 */
public final class IgnoredOptions {

  private IgnoredOptions() {}

  /** Warns of the options, if there are any. */
  public static void note(AnnotationUse use, Problems problems) {
    if (!use.text("options").isBlank()) {
      problems.warning(
          "ignored-options",
          use.site("options"),
          "Godwit does not write the options '%s'. If they matter, write them into a migration by hand."
              .formatted(use.text("options").trim()));
    }
  }
}
