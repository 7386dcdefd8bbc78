package dev.godwit.diff;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Named;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
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

  private static final Predicate<Column> IS_COMPUTED =
      it -> it.value() instanceof ColumnValue.Computed;

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
    new RowDifference(base, model, matching, op).record();
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
      matching.model(table).ifPresent(to -> clearNames(table, to, matching.replacedColumns(table)));
    }
  }

  /** What is computed from a column goes before it, or holds until there is the other column. */
  private void clearNames(Table from, Table to, List<Column> replaced) {
    for (Column column : from.columns()) {
      Optional<Column> now = matching.modelColumn(from, column.name()).map(to::column);
      if (replaced.stream().anyMatch(it -> column.isComputedFrom(it.name()))
          || (now.isPresent() && !matching.followsRenames(from, column))) {
        op.add(
            now.isPresent()
                ? new Operation.AlterValue(
                    from.name(), column.name(), column.value(), ColumnValue.GIVEN)
                : new Operation.DropColumn(from.name(), column));
      }
    }
    replaced.stream()
        .filter(it -> op.table(from.name()).orElseThrow().columns().contains(it.name()))
        .forEach(it -> op.add(new Operation.DropColumn(from.name(), it)));
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
        computedLast(table.columns()).forEach(column -> addColumn(table, column));
      }
    }
  }

  private void addColumn(Table to, Column column) {
    Table now = op.table(to.name()).orElseThrow();
    if (!now.columns().contains(column.name()) && !isDisturbed(column, to, now)) {
      op.add(new Operation.AddColumn(to.name(), column, intent.backfill(to.name(), column.name())));
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
        computedLast(table.columns())
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

  private static Stream<Column> computedLast(NamedList<String, Column> columns) {
    return Stream.concat(
        columns.stream().filter(IS_COMPUTED.negate()), columns.stream().filter(IS_COMPUTED));
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

  private static <T extends Named<String>> List<T> missing(
      NamedList<String, T> wanted, NamedList<String, T> present) {
    return wanted.stream().filter(part -> !present.contains(part.name())).toList();
  }

  // What holds data goes last.

  private void dropColumns() {
    for (Table table : base.tables()) {
      matching.model(table).ifPresent(to -> dropColumns(matching.droppedColumns(table), to));
    }
  }

  /** What is computed from other columns goes before them. */
  private void dropColumns(List<Column> dropped, Table to) {
    Table now = op.table(to.name()).orElseThrow();
    List<Column> left =
        dropped.stream()
            .filter(it -> !to.columns().contains(it.name()) && now.columns().contains(it.name()))
            .map(it -> now.column(it.name()))
            .toList();
    Stream.concat(left.stream().filter(IS_COMPUTED), left.stream().filter(IS_COMPUTED.negate()))
        .forEach(it -> op.add(new Operation.DropColumn(to.name(), it)));
  }

  private void dropTables() {
    dropTables(drops.late());
  }

  private void dropTables(List<Table> tables) {
    tables.forEach(table -> op.add(new Operation.DropTable(op.table(table.name()).orElseThrow())));
  }
}
