package dev.godwit.diff;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Cell;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Named;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Row;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One comparison of two schemas. Its stages run in an order in which each finds what it needs: what
 * is in the way goes first, under the base's names; then names change; then the new comes; and data
 * goes last.
 */
final class Difference {

  private final Schema base;
  private final Schema model;
  private final Intent intent;
  private final Operations op;
  private final Matching matching;
  private final PartRenames renames;
  private final TableDrops drops;
  private final SequenceDifference sequences;

  Difference(Schema base, Schema model, Intent intent, Operations op) {
    this.base = base;
    this.model = model;
    this.intent = intent;
    this.op = op;
    this.matching = new Matching(base, model, intent);
    this.renames = new PartRenames(base, matching);
    this.drops = new TableDrops(matching, model);
    this.sequences = new SequenceDifference(base, model, intent);
  }

  List<Operation> record() {
    new ConstraintDrops(base, matching, renames)
        .operations(drops.foreignKeysInCircles())
        .forEach(op::add);
    clearNames();
    renameTables();
    renameColumns();
    renames.record(op);
    sequences.bring(op);
    createTables();
    addColumns();
    alterColumns();
    addColumns();
    addConstraints();
    addForeignKeys();
    renameRows();
    addRows();
    dropColumns();
    dropTables();
    sequences.drop(op);
    return op.recorded();
  }

  // What is in the way, under the base's names.

  /** Drops what holds a name that another table or column is about to take. */
  private void clearNames() {
    dropTables(drops.early());
    for (Table table : base.tables()) {
      matching
          .model(table)
          .ifPresent(
              to ->
                  matching.droppedColumns(table).stream()
                      .filter(column -> to.columns().contains(column.name()))
                      .forEach(column -> op.add(new Operation.DropColumn(table.name(), column))));
    }
  }

  // Names.

  private void renameTables() {
    Map<QualifiedName, QualifiedName> renames = new TreeMap<>();
    for (Table table : base.tables()) {
      matching
          .model(table)
          .filter(to -> !to.name().equals(table.name()))
          .ifPresent(to -> renames.put(table.name(), to.name()));
    }
    Renames.order(renames, op.schema().tables().names())
        .forEach(step -> op.add(new Operation.RenameTable(step.from(), step.to())));
  }

  private void renameColumns() {
    for (Table table : base.tables()) {
      matching.model(table).ifPresent(to -> renameColumns(table, to));
    }
  }

  private void renameColumns(Table from, Table to) {
    Map<String, String> renames = new TreeMap<>();
    for (Column column : from.columns()) {
      matching
          .modelColumn(from, column.name())
          .filter(name -> !name.equals(column.name()))
          .ifPresent(name -> renames.put(column.name(), name));
    }
    Set<String> taken = op.table(to.name()).orElseThrow().columns().names();
    Renames.orderTexts(renames, taken)
        .forEach(step -> op.add(new Operation.RenameColumn(to.name(), step.from(), step.to())));
  }

  // What is new.

  private void createTables() {
    for (Table table : TableOrder.parentsFirst(matching.created())) {
      List<ForeignKey> possible =
          table.foreignKeys().stream().filter(key -> isPossible(table, key)).toList();
      op.add(new Operation.CreateTable(table.withForeignKeys(NamedList.of(possible))));
    }
  }

  /** Whether what a new table's foreign key refers to is there already, in its final form. */
  private boolean isPossible(Table table, ForeignKey key) {
    if (key.target().equals(table.name())) {
      return true;
    }
    Optional<Table> now = op.table(key.target());
    return now.isPresent()
        && key.targetColumns().stream()
            .allMatch(
                column ->
                    now.get()
                        .columns()
                        .find(column)
                        .map(Column::type)
                        .equals(Optional.of(model.table(key.target()).column(column).type())))
        && now.get().primaryKey().equals(model.table(key.target()).primaryKey())
        && now.get().uniqueConstraints().equals(model.table(key.target()).uniqueConstraints());
  }

  /** Adds columns, but for those that are computed with a type that is still to change. */
  private void addColumns() {
    for (Table table : model.tables()) {
      if (matching.base(table).isPresent()) {
        for (Column column : table.columns()) {
          Table now = op.table(table.name()).orElseThrow();
          if (!now.columns().contains(column.name()) && !isDisturbed(column, table, now)) {
            op.add(
                new Operation.AddColumn(
                    table.name(), column, intent.backfill(table.name(), column.name())));
          }
        }
      }
    }
  }

  private void alterColumns() {
    for (Table table : model.tables()) {
      if (matching.base(table).isPresent()) {
        if (!matching.base(table).get().comment().equals(table.comment())) {
          op.add(
              new Operation.CommentOnTable(
                  table.name(), matching.base(table).get().comment(), table.comment()));
        }
        standAside(table);
        computedLast(table)
            .filter(column -> matching.base(table, column).isPresent())
            .forEach(
                column ->
                    new ColumnDifference(
                            table.name(),
                            op.table(table.name()).orElseThrow().column(column.name()),
                            column)
                        .record(op, intent));
      }
    }
  }

  private static Stream<Column> computedLast(Table table) {
    Predicate<Column> isComputed = it -> it.value() instanceof ColumnValue.Computed;
    return Stream.concat(
        table.columns().stream().filter(isComputed.negate()),
        table.columns().stream().filter(isComputed));
  }

  /**
   * Lets columns hold what was computed for them while a column that they name changes its type.
   */
  private void standAside(Table to) {
    Table now = op.table(to.name()).orElseThrow();
    for (Column column : now.columns()) {
      if (isDisturbed(column, to, now)) {
        op.add(
            new Operation.AlterValue(to.name(), column.name(), column.value(), ColumnValue.GIVEN));
      }
    }
  }

  /** Whether a column is computed from one that has another type than it is to have. */
  private boolean isDisturbed(Column column, Table to, Table now) {
    return to.columns().stream()
        .filter(it -> matching.base(to, it).isPresent())
        .filter(it -> !it.type().equals(now.column(it.name()).type()))
        .anyMatch(it -> column.isComputedFrom(it.name()));
  }

  private void addConstraints() {
    for (Table table : model.tables()) {
      Table now = op.table(table.name()).orElseThrow();
      table
          .primaryKey()
          .filter(key -> now.primaryKey().isEmpty())
          .ifPresent(key -> op.add(new Operation.AddPrimaryKey(table.name(), key)));
      missing(table.uniqueConstraints(), now.uniqueConstraints())
          .forEach(it -> op.add(new Operation.AddUnique(table.name(), it)));
      missing(table.indexes(), now.indexes())
          .forEach(it -> op.add(new Operation.CreateIndex(table.name(), it)));
      missing(table.checks(), now.checks())
          .forEach(it -> op.add(new Operation.AddCheck(table.name(), it)));
    }
  }

  private void addForeignKeys() {
    for (Table table : model.tables()) {
      missing(table.foreignKeys(), op.table(table.name()).orElseThrow().foreignKeys())
          .forEach(it -> op.add(new Operation.AddForeignKey(table.name(), it)));
    }
  }

  private void renameRows() {
    for (Table table : base.tables()) {
      matching.model(table).ifPresent(to -> renameRows(table, to));
    }
  }

  /** Rows are renamed one by one, so that what they count is kept. */
  private void renameRows(Table from, Table to) {
    Map<String, String> renames = new TreeMap<>();
    for (Row row : from.rows()) {
      Cell key = matching.modelKey(from, row);
      if (!key.value().equals(row.key().value())
          && to.rows().contains(key)
          && row.key().value() instanceof Value.Text before
          && key.value() instanceof Value.Text now) {
        renames.put(before.text(), now.text());
      }
    }
    Set<String> taken = new LinkedHashSet<>();
    for (Row row : op.table(to.name()).orElseThrow().rows()) {
      taken.add(text(row.key()));
    }
    for (Renames.Step<String> step : Renames.orderTexts(renames, taken)) {
      Row row =
          op.table(to.name()).orElseThrow().rows().stream()
              .filter(it -> text(it.key()).equals(step.from()))
              .findFirst()
              .orElseThrow();
      Cell key = new Cell(row.key().column(), new Value.Text(step.to()));
      op.add(new Operation.ChangeRow(to.name(), row, new Row(key, row.first())));
    }
  }

  private static String text(Cell cell) {
    return cell.value() instanceof Value.Text text ? text.text() : cell.value().toString();
  }

  private void addRows() {
    for (Table table : model.tables()) {
      NamedList<Cell, Row> present = op.table(table.name()).orElseThrow().rows();
      for (Row row : table.rows()) {
        Optional<Row> from = present.find(row.key());
        if (from.isEmpty()) {
          op.add(new Operation.AddRow(table.name(), row));
        } else if (!from.get().equals(row)) {
          op.add(new Operation.ChangeRow(table.name(), from.get(), row));
        }
      }
    }
  }

  private static <T extends Named<String>> List<T> missing(
      NamedList<String, T> wanted, NamedList<String, T> present) {
    return wanted.stream().filter(part -> !present.contains(part.name())).toList();
  }

  // What holds data goes last.

  private void dropColumns() {
    for (Table table : base.tables()) {
      matching
          .model(table)
          .ifPresent(
              to ->
                  matching.droppedColumns(table).stream()
                      .filter(column -> !to.columns().contains(column.name()))
                      .map(column -> op.table(to.name()).orElseThrow().column(column.name()))
                      .forEach(column -> op.add(new Operation.DropColumn(to.name(), column))));
    }
  }

  private void dropTables() {
    dropTables(drops.late());
  }

  private void dropTables(List<Table> tables) {
    tables.forEach(table -> op.add(new Operation.DropTable(op.table(table.name()).orElseThrow())));
  }
}
