package dev.godwit.processor.draft;

import dev.godwit.diff.Intent;
import dev.godwit.operation.Backfill;
import dev.godwit.operation.Conversion;
import dev.godwit.processor.mapping.Model;
import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.schema.Column;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableMember;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what the schemas do not show: which table or column is an earlier one under a new name. It
 * is certain if the same class or attribute stands behind both, or the sources say so; where it
 * only might be, the developer is asked.
 */
final class IntentFinder {

  private final Snapshot base;
  private final Model model;
  private final Problems problems;
  private final Map<QualifiedName, QualifiedName> tables = new TreeMap<>();
  private final Map<TableMember, String> columns = new TreeMap<>();
  private final Set<QualifiedName> askedTables = new HashSet<>();
  private final Set<TableMember> askedColumns = new HashSet<>();

  IntentFinder(Snapshot base, Model model, Problems problems) {
    this.base = base;
    this.model = model;
    this.problems = problems;
  }

  Intent find() {
    findTables();
    askForTables();
    for (Table table : model.schema().tables()) {
      base.schema()
          .tables()
          .find(tables.getOrDefault(table.name(), table.name()))
          .ifPresent(former -> findColumns(former, table));
    }
    Map<TableMember, Backfill> backfills = new HashMap<>();
    model.answers().backfills().forEach((it, text) -> backfills.put(it, new Backfill(text)));
    Map<TableMember, Conversion> conversions = new HashMap<>();
    model
        .answers()
        .conversions()
        .forEach((it, answer) -> conversions.put(it, new Conversion(answer.forth())));
    return new Intent(tables, columns, Map.of(), backfills, conversions);
  }

  /** Whether the developer is asked where a table has gone. */
  boolean asksFor(QualifiedName table) {
    return askedTables.contains(table);
  }

  /** Whether the developer is asked where a column has gone, or where it has come from. */
  boolean asksFor(TableMember column) {
    return askedColumns.contains(column);
  }

  private void findTables() {
    Map<String, QualifiedName> byHint = new HashMap<>();
    base.hints().tables().forEach((table, hint) -> byHint.put(owner(hint), table));
    for (Table table : model.schema().tables()) {
      QualifiedName answer = model.answers().renamedTables().get(table.name());
      QualifiedName same = byHint.get(owner(hint(table.name())));
      if (answer != null && isFree(answer)) {
        tables.put(table.name(), answer);
      } else if (answer != null) {
        boolean isDone = base.schema().tables().contains(table.name());
        explain(isDone, table.name().toString(), answer.toString(), "tables", site(table.name()));
      } else if (same != null && !same.equals(table.name()) && isFree(same)) {
        tables.put(table.name(), same);
      }
    }
  }

  /** Whether the base has the table and the model does not use its name for itself. */
  private boolean isFree(QualifiedName table) {
    return base.schema().tables().contains(table)
        && !tables.containsValue(table)
        && (!model.schema().tables().contains(table) || isMoved(table));
  }

  /** Whether the model's table of this name was another one at the base. */
  private boolean isMoved(QualifiedName table) {
    QualifiedName answer = model.answers().renamedTables().get(table);
    if (answer != null) {
      return base.schema().tables().contains(answer);
    }
    return base.hints().tables().entrySet().stream()
        .anyMatch(
            it -> owner(it.getValue()).equals(owner(hint(table))) && !it.getKey().equals(table));
  }

  private void askForTables() {
    for (Table table : model.schema().tables()) {
      if (!tables.containsKey(table.name()) && !base.schema().tables().contains(table.name())) {
        for (Table former : base.schema().tables()) {
          if (isGone(former) && isAlike(former, table)) {
            askedTables.add(former.name());
            problems.error(
                "table-renamed-or-new",
                site(table.name()),
                "Table '%s' is gone and '%s' is new. Is it the same one? Write (1) @RenamedFrom(\"%s\") on the class to rename it and keep its rows, or (2) @Dropped(\"%s\") on the migrations package to drop it with them."
                    .formatted(former.name(), table.name(), former.name(), former.name()));
          }
        }
      }
    }
  }

  private boolean isGone(Table former) {
    return !model.schema().tables().contains(former.name())
        && !tables.containsValue(former.name())
        && !model.answers().droppedTables().contains(former.name());
  }

  /** Whether at least half of the columns of either table are the other's too. */
  private static boolean isAlike(Table former, Table table) {
    Set<String> shared = new HashSet<>(former.columns().names());
    shared.retainAll(table.columns().names());
    return 2 * shared.size() >= Math.max(former.columns().size(), table.columns().size());
  }

  private void findColumns(Table former, Table table) {
    Map<String, String> byHint = new HashMap<>();
    for (Column column : former.columns()) {
      baseHint(former, column).ifPresent(hint -> byHint.put(hint, column.name()));
    }
    Set<String> taken = new HashSet<>();
    for (Column column : table.columns()) {
      TableMember member = new TableMember(table.name(), column.name());
      String answer = model.answers().renamedColumns().get(member);
      String same = byHint.get(attribute(hint(member)));
      if (answer != null && former.columns().contains(answer)) {
        rename(member, answer, taken);
      } else if (answer != null) {
        boolean isDone = former.columns().contains(column.name());
        explain(isDone, member.toString(), answer, "columns", site(member));
      } else if (same != null
          && !same.equals(column.name())
          && (!table.columns().contains(same) || isMoved(former, table, same))) {
        rename(member, same, taken);
      }
    }
    askForColumns(former, table, taken);
  }

  private void rename(TableMember member, String from, Set<String> taken) {
    if (taken.add(from)) {
      columns.put(member, from);
    }
  }

  /** Whether the model's column of this name belonged to another column at the base. */
  private boolean isMoved(Table former, Table table, String column) {
    String attribute = attribute(hint(new TableMember(table.name(), column)));
    return former.columns().stream()
        .filter(it -> !it.name().equals(column))
        .anyMatch(it -> baseHint(former, it).equals(Optional.of(attribute)));
  }

  private void askForColumns(Table former, Table table, Set<String> taken) {
    List<Column> gone =
        former.columns().stream()
            .filter(it -> !table.columns().contains(it.name()) && !taken.contains(it.name()))
            .filter(
                it ->
                    !model
                        .answers()
                        .droppedColumns()
                        .contains(new TableMember(table.name(), it.name())))
            .toList();
    for (Column column : table.columns()) {
      TableMember member = new TableMember(table.name(), column.name());
      if (!columns.containsKey(member) && !former.columns().contains(column.name())) {
        gone.stream()
            .filter(it -> it.type().equals(column.type()))
            .forEach(
                it -> {
                  askedColumns.add(member);
                  askedColumns.add(new TableMember(former.name(), it.name()));
                  problems.error(
                      "column-renamed-or-new",
                      site(member),
                      "Column '%s.%s' is gone and '%s' is new. Is it the same one? Write (1) @RenamedFrom(\"%s\") on the attribute to rename it and keep its values, or (2) @Dropped(\"%s\") on the class to drop it with them."
                          .formatted(table.name(), it.name(), column.name(), it.name(), it.name()));
                });
      }
    }
  }

  /** Explains an answer that renames nothing: it has done its work, or names nothing there is. */
  private void explain(boolean isDone, String name, String former, String kind, Site site) {
    if (isDone) {
      problems.note(
          "answer-not-needed",
          site,
          "@RenamedFrom(\"%s\") is no longer needed: '%s' has its name in the history. Remove it."
              .formatted(former, name));
    } else {
      problems.error(
          "renamed-from-unknown",
          site,
          "@RenamedFrom(\"%s\") names nothing that '%s' could have been. Write one of the %s that schema.snapshot has and the model lacks."
              .formatted(former, name, kind));
    }
  }

  private Optional<String> baseHint(Table table, Column column) {
    return Optional.ofNullable(base.hints().columns().get(new TableMember(table.name(), column.name())))
        .map(IntentFinder::attribute);
  }

  /** The attribute's path without the class, whose name may change. */
  private static String attribute(String hint) {
    return hint.substring(hint.indexOf('.') + 1);
  }

  /** The class or attribute that a table belongs to; subclasses may share it. */
  private static String owner(String hint) {
    return hint.split(",", 2)[0];
  }

  private String hint(QualifiedName table) {
    return Optional.ofNullable(model.tables().get(table)).map(Origin::hint).orElse("");
  }

  private String hint(TableMember column) {
    return Optional.ofNullable(model.columns().get(column)).map(Origin::hint).orElse("");
  }

  private Site site(QualifiedName table) {
    return Optional.ofNullable(model.tables().get(table)).map(Origin::site).orElse(Site.NOWHERE);
  }

  private Site site(TableMember column) {
    return Optional.ofNullable(model.columns().get(column))
        .map(Origin::site)
        .orElseGet(() -> site(column.table()));
  }
}
