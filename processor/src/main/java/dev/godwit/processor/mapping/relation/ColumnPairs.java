package dev.godwit.processor.mapping.relation;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the columns that join columns refer to, or reports why there are none. */
public final class ColumnPairs {

  /**
   * A column and the one it refers to.
   *
   * @param use what describes it; empty for the defaults
   */
  record Pair(Optional<AnnotationUse> use, MappedColumn target) {}

  /**
   * The columns to make.
   *
   * @param entity the one whose table is referred to: the target, or one that it inherits from
   * @param table the entity's own or a secondary one
   * @param list in the order of the primary key, or of the attributes' names
   */
  record Pairs(EntityClass entity, TableBuilder table, List<Pair> list) {

    /** Copies. */
    Pairs {
      list = List.copyOf(list);
    }

    List<MappedColumn> targets() {
      return list.stream().map(Pair::target).toList();
    }
  }

  private final Entities entities;
  private final Problems problems;

  public ColumnPairs(Entities entities, Problems problems) {
    this.entities = entities;
    this.problems = problems;
  }

  /** The columns to make for a reference; empty if that is reported. */
  Pairs of(JoinColumnRule.Reference reference) {
    EntityClass target = reference.target();
    List<MappedColumn> key = target.key();
    List<AnnotationUse> uses = reference.uses();
    if (uses.isEmpty()) {
      return new Pairs(
          target,
          target.table(),
          key.stream().map(column -> new Pair(Optional.empty(), column)).toList());
    }
    if (JoinColumnRule.refersToKey(uses)) {
      if (uses.size() != key.size()) {
        mismatch(reference, key.size());
        return none(target);
      }
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < uses.size(); i++) {
        pairs.add(new Pair(Optional.of(uses.get(i)), key.get(i)));
      }
      return new Pairs(target, target.table(), pairs);
    }
    return isWellFormed(reference) ? byName(reference) : none(target);
  }

  private static Pairs none(EntityClass target) {
    return new Pairs(target, target.table(), List.of());
  }

  /** Several join columns each say what they refer to, and not the same. */
  private boolean isWellFormed(JoinColumnRule.Reference reference) {
    Set<String> names = new HashSet<>();
    for (AnnotationUse use : reference.uses()) {
      String name = use.text("referencedColumnName");
      if (name.isBlank()) {
        problems.error(
            "missing-referenced-column",
            use.site(),
            "'%s' has several join columns, and this one does not say what it refers to. Add referencedColumnName."
                .formatted(attribute(reference)));
        return false;
      }
      if (!names.add(name)) {
        problems.error(
            "repeated-referenced-column",
            use.site("referencedColumnName"),
            "Two join columns of '%s' refer to the column '%s'. Let each refer to another one."
                .formatted(attribute(reference), name));
        return false;
      }
    }
    return true;
  }

  /** All columns referred to are in one table: the target's, or one that has more of its rows. */
  private Pairs byName(JoinColumnRule.Reference reference) {
    for (EntityClass entity : entities.lineage(reference.target())) {
      for (TableBuilder table : entity.table().withSecondaries()) {
        List<Pair> pairs = pairs(reference.uses(), table);
        if (pairs.size() == reference.uses().size()) {
          List<MappedColumn> key = entity.key();
          return new Pairs(
              entity,
              table,
              pairs.stream()
                  .sorted(
                      key.containsAll(pairs.stream().map(Pair::target).toList())
                          ? Comparator.comparing((Pair pair) -> key.indexOf(pair.target()))
                          : Comparator.comparing(pair -> pair.target().origin().hint()))
                  .toList());
        }
      }
    }
    reference.uses().stream()
        .filter(use -> !isKnown(reference.target(), use.text("referencedColumnName")))
        .findFirst()
        .ifPresentOrElse(use -> unknown(reference, use), () -> differentTables(reference));
    return none(reference.target());
  }

  /** The attribute or class that refers, without which of its tables it is about. */
  private static String attribute(JoinColumnRule.Reference reference) {
    return reference.origin().hint().replaceFirst("\\(.*", "");
  }

  private static List<Pair> pairs(List<AnnotationUse> uses, TableBuilder table) {
    return uses.stream()
        .flatMap(
            use ->
                table.find(use.text("referencedColumnName")).stream()
                    .map(column -> new Pair(Optional.of(use), column)))
        .toList();
  }

  private boolean isKnown(EntityClass target, String name) {
    return tables(target).anyMatch(table -> table.find(name).isPresent());
  }

  private Stream<TableBuilder> tables(EntityClass target) {
    return entities.lineage(target).stream()
        .flatMap(entity -> entity.table().withSecondaries().stream());
  }

  private void mismatch(JoinColumnRule.Reference reference, int keySize) {
    problems.error(
        "join-columns-mismatch",
        reference.origin().site(),
        "'%s' has %d join columns, but the primary key of '%s' has %d. Write one @JoinColumn with referencedColumnName for each of %s."
            .formatted(
                attribute(reference),
                reference.uses().size(),
                reference.target().javaClass().simpleName(),
                keySize,
                String.join(", ", reference.target().table().primaryKey())));
  }

  private void unknown(JoinColumnRule.Reference reference, AnnotationUse use) {
    Set<String> columns = new LinkedHashSet<>();
    tables(reference.target()).forEach(table -> columns.addAll(table.columns().keySet()));
    problems.error(
        "unknown-column",
        use.site("referencedColumnName"),
        "'%s' refers to the column '%s', which table '%s' does not have. It has %s."
            .formatted(
                attribute(reference),
                use.text("referencedColumnName"),
                reference.target().table().name(),
                String.join(", ", columns)));
  }

  private void differentTables(JoinColumnRule.Reference reference) {
    problems.error(
        "columns-of-several-tables",
        reference.origin().site(),
        "The columns that '%s' refers to, %s, are not all in one table. Refer to columns of one table."
            .formatted(
                attribute(reference),
                String.join(
                    ", ",
                    reference.uses().stream()
                        .map(use -> use.text("referencedColumnName"))
                        .toList())));
  }
}
