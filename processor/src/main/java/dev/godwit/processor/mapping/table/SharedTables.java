package dev.godwit.processor.mapping.table;

import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables that further entities are mapped to, whose rows are then of all these classes, as of
 * one that is read in full and one that is read in part.
 *
 * <p>Each entity's rules fill a table of their own; in the end there is one with what any of them
 * has. As for Hibernate, of a column and of the primary key the first definition counts.
 */
final class SharedTables {

  private static final Set<String> NUMBERS =
      Set.of("tinyint", "smallint", "integer", "bigint", "real", "double", "decimal");

  private static final Set<String> TEXTS = Set.of("char", "varchar", "text");

  private final Map<QualifiedName, List<TableBuilder>> further = new LinkedHashMap<>();
  private final Problems problems;

  SharedTables(Problems problems) {
    this.problems = problems;
  }

  void add(TableBuilder table) {
    further.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(table);
  }

  /** Removes a table, and says whether it was here. */
  boolean remove(TableBuilder table) {
    return further.getOrDefault(table.name(), new ArrayList<>()).removeIf(other -> other == table);
  }

  /** Removes and returns the first table of a name. */
  Optional<TableBuilder> takeFirst(QualifiedName name) {
    List<TableBuilder> tables = further.getOrDefault(name, List.of());
    return tables.isEmpty() ? Optional.empty() : Optional.of(tables.remove(0));
  }

  Stream<TableBuilder> stream() {
    return further.values().stream().flatMap(List::stream);
  }

  /** Adds each table to the one of its name among those that are there. */
  void uniteWith(Map<QualifiedName, TableBuilder> tables) {
    stream().forEach(table -> unite(tables.get(table.name()), table));
  }

  private void unite(TableBuilder table, TableBuilder other) {
    other.columns().values().forEach(column -> add(column, table));
    other.references().forEach(table::addReference);
    other.indexes().stream()
        .filter(index -> !table.indexes().contains(index))
        .forEach(table::addIndex);
    other.checks().forEach(table::addCheck);
    if (table.comment().isEmpty()) {
      table.comment(other.comment());
    }
    if (table.primaryKey().isEmpty()) {
      table.primaryKey(other.primaryKey());
    }
    other.uniques().forEach(table::addUnique);
    table.addClassesOf(other);
  }

  private void add(MappedColumn column, TableBuilder table) {
    MappedColumn present = table.columns().putIfAbsent(column.name(), column);
    if (present != null && !areLike(present.column().type(), column.column().type())) {
      problems.error(
          "conflicting-column",
          column.origin().site(),
          "'%s' and '%s' are both mapped to the column '%s' of table '%s', but as %s and as %s. Give both the same type, or one another name with @Column."
              .formatted(
                  present.origin().hint(),
                  column.origin().hint(),
                  column.name(),
                  table.name(),
                  present.column().type(),
                  column.column().type()));
    }
  }

  /** Whether values of the one type may be of the other; lengths may differ. */
  private static boolean areLike(ColumnType one, ColumnType other) {
    return one instanceof ColumnType.Native
        || other instanceof ColumnType.Native
        || family(one).equals(family(other));
  }

  private static String family(ColumnType type) {
    String name = type.toString().split("\\(", 2)[0];
    if (NUMBERS.contains(name)) {
      return "number";
    }
    return TEXTS.contains(name) ? "text" : name;
  }
}
