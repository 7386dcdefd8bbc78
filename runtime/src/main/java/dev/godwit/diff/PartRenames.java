package dev.godwit.diff;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Check;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Index;
import dev.godwit.schema.Named;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.PrimaryKey;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Finds the constraints and indexes of kept tables that differ in nothing but the name. One whose
 * new name the base has for anything else is none of them: it is dropped and added, so that no
 * rename has to wait for another.
 */
final class PartRenames {

  private final Schema base;
  private final Matching matching;

  /** The names that a database takes from one stock, and SQLite for all schemas. */
  private final Set<String> relations = new HashSet<>();

  private final Map<TableMember, String> constraints = new LinkedHashMap<>();
  private final Map<TableMember, String> indexes = new LinkedHashMap<>();

  PartRenames(Schema base, Matching matching) {
    this.base = base;
    this.matching = matching;
    base.tables().names().forEach(it -> relations.add(folded(it.name())));
    base.sequences().names().forEach(it -> relations.add(folded(it.name())));
    base.tables().forEach(this::addRelations);
    base.tables().forEach(table -> matching.model(table).ifPresent(to -> find(table, to)));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private void addRelations(Table table) {
    table.primaryKey().ifPresent(it -> relations.add(folded(it.name())));
    table.uniqueConstraints().names().forEach(it -> relations.add(folded(it)));
    table.indexes().names().forEach(it -> relations.add(folded(it)));
  }

  private void find(Table from, Table to) {
    Set<String> taken = new HashSet<>(relations);
    from.foreignKeys().names().forEach(it -> taken.add(folded(it)));
    from.checks().names().forEach(it -> taken.add(folded(it)));
    Stream<Check> checks = from.checks().stream().filter(Check::isEverywhere);
    find(
        from,
        from.primaryKey().stream().map(it -> matching.translate(from, it)),
        NamedList.of(to.primaryKey().stream().toList()),
        (it, name) -> new PrimaryKey(name, it.columns()),
        taken,
        constraints);
    find(
        from,
        from.uniqueConstraints().stream().map(it -> matching.translate(from, it)),
        to.uniqueConstraints(),
        UniqueConstraint::withName,
        taken,
        constraints);
    find(
        from,
        from.foreignKeys().stream().map(it -> matching.translate(from, it)),
        to.foreignKeys(),
        ForeignKey::withName,
        taken,
        constraints);
    find(
        from,
        checks.map(it -> matching.translate(from, it)),
        to.checks(),
        Check::withName,
        taken,
        constraints);
    find(
        from,
        from.indexes().stream().map(it -> matching.translate(from, it)),
        to.indexes(),
        Index::withName,
        taken,
        indexes);
  }

  /**
   * Finds one table's parts of one kind.
   *
   * @param parts the base's, in the model's names of columns
   * @param taken names that are no longer free, which grow by those found
   * @param found gets the new names by the old
   */
  private static <T extends Named<String>> void find(
      Table from,
      Stream<T> parts,
      NamedList<String, T> wanted,
      BiFunction<T, String, T> rename,
      Set<String> taken,
      Map<TableMember, String> found) {
    parts
        .filter(part -> !wanted.find(part.name()).equals(Optional.of(part)))
        .forEach(
            part ->
                wanted.stream()
                    .filter(it -> rename.apply(part, it.name()).equals(it))
                    .filter(it -> !taken.contains(folded(it.name())))
                    .findFirst()
                    .ifPresent(
                        it -> {
                          taken.add(folded(it.name()));
                          found.put(new TableMember(from.name(), part.name()), it.name());
                        }));
  }

  /** Whether a constraint of the base's table only gets another name. */
  boolean renames(Table from, String constraint) {
    return constraints.containsKey(new TableMember(from.name(), constraint));
  }

  /** Whether an index of the base's table only gets another name. */
  boolean renamesIndex(Table from, String index) {
    return indexes.containsKey(new TableMember(from.name(), index));
  }

  /** Renames what is still there, now that tables and columns have their new names. */
  void record(Operations op) {
    indexes.forEach(
        (index, name) -> {
          QualifiedName table = now(index.table());
          if (op.table(table).orElseThrow().indexes().contains(index.name())) {
            op.add(new Operation.RenameIndex(table, index.name(), name));
          }
        });
    constraints.forEach(
        (constraint, name) -> {
          QualifiedName table = now(constraint.table());
          if (holds(op.table(table).orElseThrow(), constraint.name())) {
            op.add(new Operation.RenameConstraint(table, constraint.name(), name));
          }
        });
  }

  private QualifiedName now(QualifiedName table) {
    return matching.model(base.table(table)).orElseThrow().name();
  }

  private static boolean holds(Table table, String constraint) {
    return table.primaryKey().filter(it -> it.name().equals(constraint)).isPresent()
        || table.foreignKeys().contains(constraint)
        || table.uniqueConstraints().contains(constraint)
        || table.checks().contains(constraint);
  }
}
