package dev.godwit.processor.rows;

import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.SqlText;
import java.util.Optional;

/** Asks what becomes of rows whose values stay, but mean something else than before. */
public final class EnumQuestions {

  private final Model model;
  private final Problems problems;

  public EnumQuestions(Model model, Problems problems) {
    this.model = model;
    this.problems = problems;
  }

  public void ask(Revaluations revaluations) {
    for (Revaluation revaluation : revaluations.all()) {
      if (!model.answers().conversions().containsKey(revaluation.column())) {
        switch (revaluation.kind()) {
          case SILENT -> askOfOrder(revaluation);
          case CHECKED -> warnOfNames(revaluation);
          case REFERENCE -> askOfReference(revaluation);
        }
      }
    }
  }

  private void askOfOrder(Revaluation revaluation) {
    problems.error(
        "enum-reordered",
        site(revaluation),
        "Column '%s' holds ordinals, which now mean other constants: %s. Write (1) the constants in their former order, new ones last, or (2) %s on %s to change the values with them."
            .formatted(
                revaluation.column(),
                revaluation.fact(),
                using(revaluation),
                AnswerText.place(revaluation.column(), model)));
  }

  private void warnOfNames(Revaluation revaluation) {
    problems.warning(
        "enum-renamed-or-new",
        site(revaluation),
        "Of the values of column '%s', %s; the upgrade fails, and changes nothing, if a row holds one that is gone. %s"
            .formatted(revaluation.column(), revaluation.fact(), ways(revaluation)));
  }

  private String ways(Revaluation revaluation) {
    return AnswerText.isOfClass(revaluation.column(), model)
        ? "If a class was renamed, write (1) @DiscriminatorValue(\"%s\") on it to leave the rows as they are, or (2) %s on %s to change the values with it."
            .formatted(
                revaluation.gone().replaceAll("^'|'$", "").replace("''", "'"),
                using(revaluation),
                AnswerText.place(revaluation.column(), model))
        : "If a constant was renamed, write %s on the attribute to change the values with it."
            .formatted(using(revaluation));
  }

  private void askOfReference(Revaluation revaluation) {
    problems.error(
        "reference-changed",
        site(revaluation),
        "The values of column '%s' stay, but mean something else: %s. Write (1) %s on %s to change the values with it, or (2) %s if they are right already."
            .formatted(
                revaluation.column(),
                revaluation.fact(),
                using(revaluation),
                AnswerText.place(revaluation.column(), model),
                same(revaluation)));
  }

  private String using(Revaluation revaluation) {
    return using(revaluation, revaluation.forth(), revaluation.back());
  }

  private String same(Revaluation revaluation) {
    String name = SqlWords.name(revaluation.column().name());
    return using(revaluation, name, name);
  }

  private String using(Revaluation revaluation, String forth, String back) {
    return AnswerText.of("Using")
        .with(Optional.of(SqlText.of(forth)))
        .withBack(Optional.of(SqlText.of(back)))
        .on(revaluation.column(), model);
  }

  private Site site(Revaluation revaluation) {
    return Optional.ofNullable(model.columns().get(revaluation.column()))
        .map(Origin::site)
        .orElse(Site.NOWHERE);
  }
}
