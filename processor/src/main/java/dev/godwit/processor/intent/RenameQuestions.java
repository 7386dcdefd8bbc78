package dev.godwit.processor.intent;

import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks whether what is gone is what is new, with every answer ready to paste. */
final class RenameQuestions {

  private final Model model;
  private final Problems problems;

  RenameQuestions(Model model, Problems problems) {
    this.model = model;
    this.problems = problems;
  }

  /** A name as Java writes it. */
  static String literal(String name) {
    return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /**
   * Asks about a new table.
   *
   * @param gone those that it could have been
   * @param isAlone whether no other new table is the same class's or attribute's
   */
  void ask(QualifiedName table, List<QualifiedName> gone, boolean isAlone) {
    Origin origin = origin(table);
    problems.error(
        "table-renamed-or-new",
        origin.site(),
        question(
            new Kind("Table", "its rows", "the migrations package"),
            names(gone),
            table.toString(),
            names(gone),
            isAlone ? "" : table.toString(),
            isOfClass(origin.hint()) ? "the class" : "the attribute"));
  }

  private static boolean isOfClass(String hint) {
    return hint.contains("(") || hint.equals(hint.replaceFirst("\\.[a-z][^.]*$", ""));
  }

  /**
   * Asks about a new sequence.
   *
   * @param gone those that it could have been
   * @param isAlone whether no other new sequence is the same attribute's
   */
  void askForSequence(QualifiedName sequence, List<QualifiedName> gone, boolean isAlone) {
    Site site =
        Optional.ofNullable(model.sequences().get(sequence)).map(Origin::site).orElse(Site.NOWHERE);
    problems.error(
        "sequence-renamed-or-new",
        site,
        question(
            new Kind("Sequence", "its count", "the migrations package"),
            names(gone),
            sequence.toString(),
            names(gone),
            isAlone ? "" : sequence.toString(),
            "the attribute"));
  }

  /**
   * Asks about a new column.
   *
   * @param gone those that it could have been
   * @param isAlone whether no other new column of the table is the same attribute's
   */
  void ask(TableMember column, List<String> gone, boolean isAlone) {
    Origin origin = origin(column);
    problems.error(
        "column-renamed-or-new",
        origin.site(),
        question(
            new Kind("Column", "its values", "the class"),
            gone.stream().map(it -> new TableMember(column.table(), it).toString()).toList(),
            column.name(),
            gone,
            isAlone ? "" : column.name(),
            origin.hint().contains(".(") ? "the class" : "the attribute"));
  }

  /**
   * What is asked about.
   *
   * @param holds what a rename keeps
   * @param dropPlace where a drop is answered
   */
  private record Kind(String word, String holds, String dropPlace) {}

  private static String question(
      Kind kind, List<String> gone, String fresh, List<String> answers, String to, String place) {
    boolean isOne = answers.size() == 1;
    List<String> renames = new ArrayList<>();
    for (String answer : answers) {
      String members =
          to.isEmpty()
              ? literal(answer)
              : "value = %s, to = %s".formatted(literal(answer), literal(to));
      renames.add("(%d) @RenamedFrom(%s)".formatted(renames.size() + 1, members));
    }
    String dropped =
        answers.stream().map(RenameQuestions::literal).collect(Collectors.joining(", "));
    return "%s %s gone and '%s' is new. Is it %s? Write %s on %s to rename %s and keep %s, or (%d) @Dropped(%s) on %s to drop %s."
        .formatted(
            isOne ? kind.word() : kind.word() + "s",
            gone.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", "))
                + (isOne ? " is" : " are"),
            fresh,
            isOne ? "the same one" : "one of them",
            String.join(" or ", renames),
            place,
            isOne ? "it" : "that one",
            kind.holds(),
            renames.size() + 1,
            isOne ? dropped : "{" + dropped + "}",
            kind.dropPlace(),
            isOne ? (kind.word().equals("Sequence") ? "it" : "it with them") : "all of them");
  }

  /** Asks where a table goes whose class has another one now, while another class took its name. */
  void askForTaken(QualifiedName table, QualifiedName former) {
    askForTaken("table-renamed-or-new", "Table", former.toString(), origin(former), origin(table));
  }

  /** Asks where a column goes whose attribute has another one now. */
  void askForTaken(TableMember column, String former) {
    TableMember taken = new TableMember(column.table(), former);
    askForTaken("column-renamed-or-new", "Column", former, origin(taken), origin(column));
  }

  private void askForTaken(String tag, String kind, String name, Origin now, Origin before) {
    problems.error(
        tag,
        before.site(),
        "%s '%s' was that of '%s', which has another name now, and is mapped to '%s'. Where do its data go? Write @RenamedFrom(%s) (1) on '%s' to rename it and begin '%s' anew, or (2) on '%s' to leave it as it is."
            .formatted(
                kind,
                name,
                before.hint(),
                now.hint(),
                literal(name),
                before.hint(),
                name,
                now.hint()));
  }

  private static List<String> names(Collection<QualifiedName> names) {
    return names.stream().map(QualifiedName::toString).toList();
  }

  private Origin origin(QualifiedName table) {
    return Optional.ofNullable(model.tables().get(table)).orElse(new Origin("", Site.NOWHERE));
  }

  private Origin origin(TableMember column) {
    return Optional.ofNullable(model.columns().get(column)).orElseGet(() -> origin(column.table()));
  }
}
