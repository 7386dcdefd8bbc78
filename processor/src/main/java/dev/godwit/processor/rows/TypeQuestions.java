package dev.godwit.processor.rows;

import dev.godwit.operation.Operation.AlterType;
import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.rows.TypeChange.Narrower;
import dev.godwit.processor.rows.TypeChange.Unknown;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import java.util.Optional;

/** Asks how the values of a column follow its type, where they may not fit or only people know. */
public final class TypeQuestions {

  private static final Optional<SqlText> NULL = Optional.of(SqlText.of("null"));

  private final Conversions conversions;
  private final Model model;
  private final Problems problems;

  public TypeQuestions(Conversions conversions, Model model, Problems problems) {
    this.conversions = conversions;
    this.model = model;
    this.problems = problems;
  }

  public void ask(AlterType alter, Site site) {
    TableMember member = new TableMember(alter.table(), alter.column());
    TypeChange forth = conversions.forth(alter);
    TypeChange back = conversions.back(alter);
    if (conversions.answer(alter).isPresent()) {
      askForWayBack(alter, member, site);
    } else if (forth instanceof Narrower) {
      problems.warning(
          "type-narrowed",
          site,
          "Column '%s' changes from %s to %s; the upgrade fails, and changes nothing, if a value does not fit."
              .formatted(member, alter.from(), alter.to()));
    } else if (forth instanceof Unknown unknown) {
      problems.error(
          "type-conversion",
          site,
          "Column '%s' would change from %s to %s, and only you know how its values follow. Write (1) %s on %s, with the SQL expression that you mean, or (2) %s to give the values up."
              .formatted(
                  member,
                  alter.from(),
                  alter.to(),
                  using(member, back, unknown.proposal(), proposal(back)),
                  AnswerText.place(member, model),
                  using(member, back, NULL, NULL)));
    }
  }

  private void askForWayBack(AlterType alter, TableMember member, Site site) {
    boolean isGiven = conversions.answer(alter).flatMap(it -> it.back()).isPresent();
    if (!isGiven && !conversions.isWayBackKnown(alter)) {
      problems.error(
          "type-conversion-back",
          site,
          "Column '%s' changes from %s to %s, and only you know the way back that the downgrade takes. Add %s to its @Using, with the SQL expression that you mean; back = \"null\" gives the values up."
              .formatted(
                  member,
                  alter.from(),
                  alter.to(),
                  AnswerText.of("Using").withBack(proposal(conversions.back(alter))).members()));
    }
  }

  /** The annotation; with the way back if that is not known either. */
  private String using(
      TableMember member, TypeChange back, Optional<SqlText> forth, Optional<SqlText> wayBack) {
    AnswerText text = AnswerText.of("Using").with(forth);
    return (back instanceof Unknown ? text.withBack(wayBack) : text).on(member, model);
  }

  private static Optional<SqlText> proposal(TypeChange change) {
    return change instanceof Unknown unknown ? unknown.proposal() : Optional.empty();
  }
}
