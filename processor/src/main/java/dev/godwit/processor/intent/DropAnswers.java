package dev.godwit.processor.intent;

import dev.godwit.processor.mapping.Dropping;
import dev.godwit.processor.mapping.Renaming;
import dev.godwit.processor.mapping.name.SimilarName;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.TableMember;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out what each {@code @Dropped} means: what the base has and the model lacks. One that means
 * nothing is explained.
 */
public final class DropAnswers {

  private final List<Dropping> droppings;
  private final List<Renaming> renamings;
  private final Problems problems;
  private final Set<QualifiedName> relations = new HashSet<>();
  private final Set<TableMember> columns = new HashSet<>();

  DropAnswers(List<Dropping> droppings, List<Renaming> renamings, Problems problems) {
    this.droppings = droppings;
    this.renamings = renamings;
    this.problems = problems;
  }

  /** Whether the sources say that a table or sequence of this name goes. */
  boolean names(QualifiedName relation) {
    return droppings.stream()
        .anyMatch(it -> it.tables().isEmpty() && QualifiedName.parse(it.name()).equals(relation));
  }

  /**
   * Whether the sources say that a column goes.
   *
   * @param former the column in the base
   * @param table the model's name of its table
   */
  boolean names(TableMember former, QualifiedName table) {
    return droppings.stream().anyMatch(it -> isAbout(it, former, table));
  }

  private static boolean isAbout(Dropping dropping, TableMember former, QualifiedName table) {
    boolean isQualified =
        dropping.name().equals(former.toString())
            || dropping.name().equals(new TableMember(table, former.name()).toString());
    return dropping.tables().isEmpty()
        ? isQualified
        : dropping.tables().get().contains(table)
            && (isQualified || dropping.name().equals(former.name()));
  }

  /** Whether a table or sequence goes on purpose. */
  public boolean allow(QualifiedName relation) {
    return relations.contains(relation);
  }

  /** Whether a column goes on purpose; its table has the base's name or the model's. */
  public boolean allow(TableMember column) {
    return columns.contains(column);
  }

  /**
   * Finds the meaning of all, once it is known what is gone.
   *
   * @param goneRelations the tables and sequences that the model lacks
   * @param keptRelations those that it has
   * @param goneColumns the columns of kept tables that it lacks, with the model's name of the table
   * @param keptColumns those that it has
   */
  void settle(
      Collection<QualifiedName> goneRelations,
      Collection<QualifiedName> keptRelations,
      Map<TableMember, QualifiedName> goneColumns,
      Map<TableMember, QualifiedName> keptColumns) {
    for (Dropping dropping : droppings) {
      Optional<QualifiedName> relation =
          dropping.tables().isEmpty()
              ? Optional.of(QualifiedName.parse(dropping.name()))
              : Optional.empty();
      boolean isFound = relation.filter(goneRelations::contains).isPresent();
      relation.filter(goneRelations::contains).ifPresent(relations::add);
      for (Map.Entry<TableMember, QualifiedName> gone : goneColumns.entrySet()) {
        if (isAbout(dropping, gone.getKey(), gone.getValue())) {
          columns.add(gone.getKey());
          columns.add(new TableMember(gone.getValue(), gone.getKey().name()));
          isFound = true;
        }
      }
      if (!isFound) {
        boolean isKept =
            relation.filter(keptRelations::contains).isPresent()
                || keptColumns.entrySet().stream()
                    .anyMatch(it -> isAbout(dropping, it.getKey(), it.getValue()));
        Collection<String> names =
            dropping.tables().isPresent()
                ? goneColumns.entrySet().stream()
                    .filter(it -> dropping.tables().get().contains(it.getValue()))
                    .map(it -> it.getKey().name())
                    .toList()
                : goneRelations.stream().map(QualifiedName::toString).toList();
        explain(dropping, isKept, names);
      }
    }
  }

  private void explain(Dropping dropping, boolean isKept, Collection<String> gone) {
    String text = "@Dropped(" + RenameQuestions.literal(dropping.name()) + ")";
    Optional<String> similar = SimilarName.of(dropping.name(), gone);
    if (isKept && !isRenamedOver(dropping)) {
      problems.error(
          "answer-contradicts",
          dropping.site(),
          "%s on '%s' names what is still there. Remove @Dropped, or what is mapped to it."
              .formatted(text, dropping.owner()));
    } else if (!isKept && similar.isPresent()) {
      problems.error(
          "dropped-unknown",
          dropping.site(),
          "%s on '%s' names nothing that schema.snapshot has. Did you mean '%s'?"
              .formatted(text, dropping.owner(), similar.get()));
    } else {
      new SpentAnswers(problems)
          .note(text, dropping.owner(), "the history has it no more", dropping.site());
    }
  }

  /** Whether something else has got the name since, as an answer that still stands says. */
  private boolean isRenamedOver(Dropping dropping) {
    return renamings.stream()
        .anyMatch(it -> isOfColumn(it, dropping) || isOfRelation(it, dropping));
  }

  private static boolean isOfColumn(Renaming renaming, Dropping dropping) {
    return renaming.columns().stream().anyMatch(it -> isAbout(dropping, it, it.table()));
  }

  private static boolean isOfRelation(Renaming renaming, Dropping dropping) {
    if (dropping.tables().isPresent()) {
      return false;
    }
    QualifiedName name = QualifiedName.parse(dropping.name());
    return renaming.tables().contains(name) || renaming.sequences().contains(name);
  }
}
