package dev.godwit.processor.intent;

import dev.godwit.processor.intent.Answering.Verdict;
import dev.godwit.processor.mapping.Renaming;
import dev.godwit.processor.mapping.name.SimilarName;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SchemaException;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds out what each {@code @RenamedFrom} means: first among the tables, then among the sequences
 * and the columns that it may be about. One that means nothing is explained.
 */
final class RenameAnswers {

  private final List<Renaming> renamings;
  private final Problems problems;
  private final Map<Renaming, Set<Verdict>> verdicts = new LinkedHashMap<>();
  private final Set<Renaming> settled = new HashSet<>();

  RenameAnswers(List<Renaming> renamings, Problems problems) {
    this.renamings = renamings;
    this.problems = problems;
    renamings.forEach(it -> verdicts.put(it, EnumSet.noneOf(Verdict.class)));
  }

  /** The former names that the sources give to tables that the base lacks. */
  Map<QualifiedName, QualifiedName> saidTables(Predicate<QualifiedName> isInBase) {
    Map<QualifiedName, QualifiedName> said = new HashMap<>();
    for (Renaming renaming : renamings) {
      parse(renaming.former())
          .filter(isInBase)
          .ifPresent(
              former ->
                  renaming.tables().stream()
                      .filter(it -> !isInBase.test(it))
                      .forEach(it -> said.putIfAbsent(it, former)));
    }
    return said;
  }

  /** The base's name of a table by the model's. */
  Map<QualifiedName, QualifiedName> tables(
      Collection<Part<QualifiedName>> base,
      Collection<Part<QualifiedName>> model,
      Predicate<QualifiedName> isDropped) {
    return relations(Renaming::tables, base, model, isDropped);
  }

  /** The base's name of a sequence by the model's. */
  Map<QualifiedName, QualifiedName> sequences(
      Collection<Part<QualifiedName>> base,
      Collection<Part<QualifiedName>> model,
      Predicate<QualifiedName> isDropped) {
    return relations(Renaming::sequences, base, model, isDropped);
  }

  private Map<QualifiedName, QualifiedName> relations(
      Function<Renaming, List<QualifiedName>> names,
      Collection<Part<QualifiedName>> base,
      Collection<Part<QualifiedName>> model,
      Predicate<QualifiedName> isDropped) {
    Map<QualifiedName, QualifiedName> found =
        answers(names, RenameAnswers::parse, base, model, isDropped);
    verdicts.forEach(
        (renaming, all) -> {
          if (all.contains(Verdict.RENAMES)) {
            settled.add(renaming);
          }
        });
    return found;
  }

  /** The base's name of a column by the model's, in one table. */
  Map<String, String> columns(
      Table table,
      Collection<Part<String>> base,
      Collection<Part<String>> model,
      Predicate<String> isDropped) {
    return answers(
        renaming ->
            renaming.columns().stream()
                .filter(it -> it.table().equals(table.name()))
                .map(TableMember::name)
                .toList(),
        Optional::of,
        base,
        model,
        isDropped);
  }

  /** Says that a table has no columns that could have had another name. */
  void columnsOfNew(Table table) {
    for (Renaming renaming : renamings) {
      if (renaming.columns().stream().anyMatch(it -> it.table().equals(table.name()))) {
        verdicts.get(renaming).add(Verdict.NEW);
      }
    }
  }

  private static Optional<QualifiedName> parse(String name) {
    try {
      return Optional.of(QualifiedName.parse(name));
    } catch (SchemaException e) {
      return Optional.empty();
    }
  }

  private <N extends Comparable<N>> Map<N, N> answers(
      Function<Renaming, List<N>> names,
      Function<String, Optional<N>> reader,
      Collection<Part<N>> base,
      Collection<Part<N>> model,
      Predicate<N> isDropped) {
    Answering<N> answering = new Answering<>(base, model, isDropped);
    for (Renaming renaming : renamings) {
      reader
          .apply(renaming.former())
          .ifPresent(former -> answering.say(names.apply(renaming), former));
    }
    Map<Renaming, List<N>> meanings = new LinkedHashMap<>();
    for (Renaming renaming : renamings) {
      Optional<N> former = reader.apply(renaming.former());
      if (!settled.contains(renaming) && former.isPresent()) {
        meanings.put(renaming, meant(renaming, names.apply(renaming), former.get(), answering));
      }
    }
    Set<N> certain = new HashSet<>();
    meanings.values().stream().filter(it -> it.size() == 1).forEach(certain::addAll);
    Map<N, N> found = new TreeMap<>();
    Map<N, Renaming> users = new HashMap<>();
    meanings.forEach(
        (renaming, all) -> {
          N former = reader.apply(renaming.former()).orElseThrow();
          List<N> left = all.stream().filter(it -> !certain.contains(it)).toList();
          List<N> meant = all.size() > 1 && !left.isEmpty() ? left : all;
          if (meant.size() > 1) {
            refuseAmbiguous(renaming, meant);
          } else if (meant.size() == 1
              && isOnlyOne(renaming, users.putIfAbsent(former, renaming))) {
            add(renaming, meant.get(0), former, found);
          }
        });
    return found;
  }

  private <N extends Comparable<N>> List<N> meant(
      Renaming renaming, List<N> names, N former, Answering<N> answering) {
    List<N> meant = new ArrayList<>();
    for (N name : names) {
      Verdict verdict = answering.judge(name, former);
      verdicts.get(renaming).add(verdict);
      if (verdict == Verdict.RENAMES) {
        meant.add(name);
      }
    }
    return meant;
  }

  private boolean isOnlyOne(Renaming renaming, Renaming other) {
    if (other != null) {
      problems.error(
          "answer-contradicts",
          renaming.site(),
          "'%s' and '%s' are both renamed from '%s', but only one of them can be. Remove one @RenamedFrom."
              .formatted(other.owner(), renaming.owner(), renaming.former()));
    }
    return other == null;
  }

  private <N> void add(Renaming renaming, N name, N former, Map<N, N> found) {
    N other = found.putIfAbsent(name, former);
    if (other != null) {
      problems.error(
          "answer-contradicts",
          renaming.site(),
          "'%s' is renamed from two names, '%s' and '%s'. Remove one @RenamedFrom."
              .formatted(name, other, former));
    }
  }

  private <N> void refuseAmbiguous(Renaming renaming, List<N> meant) {
    List<String> ways = new ArrayList<>();
    for (N name : meant) {
      ways.add(
          "(%d) @RenamedFrom(value = %s, to = %s)"
              .formatted(
                  ways.size() + 1,
                  RenameQuestions.literal(renaming.former()),
                  RenameQuestions.literal(name.toString())));
    }
    problems.error(
        "answer-ambiguous",
        renaming.site(),
        "%s on '%s' could be about any of these. Write %s."
            .formatted(text(renaming), renaming.owner(), String.join(" or ", ways)));
  }

  private static String text(Renaming renaming) {
    return "@RenamedFrom(" + RenameQuestions.literal(renaming.former()) + ")";
  }

  /**
   * Explains the answers that rename nothing.
   *
   * @param isFirst whether there is no history yet
   * @param gone the names that the base has and the model lacks
   */
  void explain(boolean isFirst, Collection<String> gone) {
    verdicts.forEach(
        (renaming, all) -> {
          if (!all.contains(Verdict.RENAMES)) {
            explain(renaming, all, isFirst, gone);
          }
        });
  }

  private void explain(
      Renaming renaming, Set<Verdict> all, boolean isFirst, Collection<String> gone) {
    if (all.contains(Verdict.STILL_THERE)) {
      problems.error(
          "answer-contradicts",
          renaming.site(),
          "%s on '%s' names what is still there under that name. Give that another name, or remove @RenamedFrom."
              .formatted(text(renaming), renaming.owner()));
    } else if (all.contains(Verdict.TAKEN)) {
      problems.error(
          "answer-contradicts",
          renaming.site(),
          "'%s' and '%s' are both in schema.snapshot, so the one cannot become the other. Write @Dropped for what '%s' is mapped to if '%s' is to take its place, or remove @RenamedFrom."
              .formatted(renaming.former(), renaming.owner(), renaming.owner(), renaming.former()));
    } else if (isFirst || all.contains(Verdict.DONE) || all.contains(Verdict.NEW)) {
      new SpentAnswers(problems)
          .note(
              text(renaming),
              renaming.owner(),
              all.contains(Verdict.DONE)
                  ? "the history has the new name"
                  : "the history has nothing to rename",
              renaming.site());
    } else {
      problems.error(
          "renamed-from-unknown",
          renaming.site(),
          "%s on '%s' names nothing that it could have been. %s"
              .formatted(text(renaming), renaming.owner(), choice(renaming.former(), gone)));
    }
  }

  /** What somebody may have meant who wrote a name that does not exist. */
  static String choice(String written, Collection<String> names) {
    if (names.isEmpty()) {
      return "The model lacks nothing that schema.snapshot has, so remove it.";
    }
    return SimilarName.of(written, names)
        .map("Did you mean '%s'?"::formatted)
        .orElseGet(
            () ->
                "Write one of the names that schema.snapshot has and the model lacks: "
                    + String.join(", ", names)
                    + ".");
  }
}
