package dev.godwit.processor.draft;

import dev.godwit.operation.Operation.AlterType;
import dev.godwit.processor.draft.TypeChange.Narrower;
import dev.godwit.processor.draft.TypeChange.Unknown;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks how the values of a column follow its type, where they may not fit or only people know. */
final class TypeQuestions {

  private final Conversions conversions;
  private final Problems problems;

  TypeQuestions(Conversions conversions, Problems problems) {
    this.conversions = conversions;
    this.problems = problems;
  }

  void ask(AlterType alter, Site site) {
    TableMember member = new TableMember(alter.table(), alter.column());
    TypeChange forth = conversions.forth(alter);
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
          "Column '%s' would change from %s to %s, and only you know how its values follow. Write (1) %s on the attribute, with the SQL expression that you mean, or (2) %s to give the values up."
              .formatted(
                  member,
                  alter.from(),
                  alter.to(),
                  using(unknown, conversions.back(alter)),
                  conversions.back(alter) instanceof Unknown
                      ? "@Using(value = \"null\", back = \"null\")"
                      : "@Using(\"null\")"));
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
                  String.join(
                      ", ",
                      members(conversions.back(alter), "back", "postgresqlBack", "sqliteBack"))));
    }
  }

  /** The annotation, ready to paste. */
  private static String using(Unknown forth, TypeChange back) {
    List<String> members = new ArrayList<>(members(forth, "value", "postgresql", "sqlite"));
    if (back instanceof Unknown) {
      members.addAll(members(back, "back", "postgresqlBack", "sqliteBack"));
    }
    String text = String.join(", ", members);
    return "@Using(" + (members.size() == 1 ? text.replaceFirst("^value = ", "") : text) + ")";
  }

  private static List<String> members(
      TypeChange change, String portable, String postgresql, String sqlite) {
    Optional<SqlText> proposal =
        change instanceof Unknown unknown ? unknown.proposal() : Optional.empty();
    return proposal
        .filter(it -> !it.isPortable())
        .map(it -> List.of(member(postgresql, it.postgresql()), member(sqlite, it.sqlite())))
        .orElseGet(() -> List.of(member(portable, proposal.map(SqlText::postgresql).orElse("…"))));
  }

  private static String member(String name, String expression) {
    String escaped = expression.replace("\\", "\\\\").replace("\"", "\\\"");
    return name + " = \"" + escaped + '"';
  }
}
