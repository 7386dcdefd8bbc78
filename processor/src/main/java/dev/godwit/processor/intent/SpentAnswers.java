package dev.godwit.processor.intent;

import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;

/**
 * Notes the answers that have done their work. It is a note, never a warning: a build that refuses
 * warnings must not break because a migration was committed.
 */
final class SpentAnswers {

  private final Problems problems;

  SpentAnswers(Problems problems) {
    this.problems = problems;
  }

  /**
   * Says that an annotation may go.
   *
   * @param annotation the annotation as it stands in the source
   * @param owner the class or attribute that it stands on
   * @param reason why it changes nothing
   */
  void note(String annotation, String owner, String reason, Site site) {
    problems.note(
        "answer-not-needed",
        site,
        "%s on '%s' is no longer needed: %s. Remove it.".formatted(annotation, owner, reason));
  }
}
