package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.AllowedSet;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.UnsupportedOperation;
import dev.godwit.dialect.sqlite.ClauseText.Kind;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Check;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A live table on which operations are tried out: its text as it will be, and where each column's
 * values come from.
 */
final class EditedTable implements TableVisitor<Void> {

  private final SqliteDefinitions definitions = new SqliteDefinitions();

  /** The table as the migration leaves it; empty where the schema is not known. */
  private final Optional<Table> target;

  private final RowValues values = new RowValues();
  private final EditedIndexes indexes;
  private final LiveTable live;
  private final String name;
  private TableText text;

  EditedTable(LiveTable live, Optional<Table> target) {
    this.live = live;
    this.name = live.name();
    this.text = live.text();
    this.target = target;
    this.indexes = new EditedIndexes(live.name(), live.indexes());
    for (ColumnText column : text.columns()) {
      if (!column.has(Kind.GENERATED)) {
        values.keep(column.name());
      }
    }
  }

  /** The table as it is in the database. */
  LiveTable live() {
    return live;
  }

  /** The text so far. */
  TableText text() {
    return text;
  }

  /** The indexes so far: their statements by name. */
  Map<String, String> indexes() {
    return indexes.statements();
  }

  /** Where the rows take their values from. */
  RowValues values() {
    return values;
  }

  @Override
  public Void other(Operation operation) {
    throw new IllegalArgumentException("No change of one table: " + operation);
  }

  @Override
  public Void commentOnTable(Operation.CommentOnTable operation) {
    return null;
  }

  @Override
  public Void commentOnColumn(Operation.CommentOnColumn operation) {
    return null;
  }

  @Override
  public Void addColumn(Operation.AddColumn operation) {
    Column column = operation.column();
    if (text.find(column.name()).isPresent()) {
      throw new UnsupportedOperation(
          operation,
          "Table '%s' has a column '%s' already. Compare the database with its history."
              .formatted(name, column.name()));
    }
    text = text.withColumn(definitions.column(column, text.isStrict()));
    String fill = operation.backfill().map(it -> it.expression().sqlite()).orElse("");
    if (!fill.isEmpty()) {
      values.compute(column.name(), fill);
    } else if (column.value() instanceof ColumnValue.Identity) {
      text.rowidName().ifPresent(rowid -> values.compute(column.name(), rowid));
    } else if (definitions.value(column.value()).isEmpty()) {
      values.compute(column.name(), "null");
    }
    if (definitions.isNotNull(column) && values.source(column.name()).isPresent()) {
      values.require(column.name());
    }
    return null;
  }

  /** As on PostgreSQL, constraints and indexes over the column go with it. */
  @Override
  public Void dropColumn(Operation.DropColumn operation) {
    String column = found(operation, operation.column().name()).name();
    text =
        text.withoutColumn(column)
            .withConstraints(text.constraints().stream().filter(it -> !it.isOver(column)).toList());
    indexes.dropOver(column);
    values.leave(column);
    values.allowNull(column);
    return null;
  }

  @Override
  public Void renameColumn(Operation.RenameColumn operation) {
    return other(operation);
  }

  @Override
  public Void alterType(Operation.AlterType operation) {
    ColumnText column = found(operation, operation.column());
    boolean counted =
        target
            .flatMap(table -> table.columns().find(operation.column()))
            .map(it -> it.value() instanceof ColumnValue.Identity)
            .orElseGet(() -> text.rowidAlias().filter(column::equals).isPresent());
    if (!counted) {
      String type = SqliteTypes.name(operation.to(), text.isStrict());
      text = text.changing(column.name(), it -> it.withType(type));
    }
    operation
        .conversion()
        .map(it -> it.expression().sqlite())
        .filter(expression -> !expression.isEmpty())
        .or(
            () ->
                SqliteConversion.of(
                    new SqliteNames().quote(column.name()), operation.from(), operation.to()))
        .ifPresent(expression -> values.compute(column.name(), expression));
    return null;
  }

  @Override
  public Void setNotNull(Operation.SetNotNull operation) {
    ColumnText column = found(operation, operation.column());
    if (column.has(Kind.NOT_NULL)) {
      return null;
    }
    text =
        text.changing(column.name(), it -> it.without(Kind.NULL).with(Kind.NOT_NULL, "not null"));
    values.require(column.name());
    String fill = operation.backfill().map(it -> it.expression().sqlite()).orElse("");
    if (!fill.isEmpty()) {
      values.replaceNull(column.name(), fill);
    }
    return null;
  }

  @Override
  public Void dropNotNull(Operation.DropNotNull operation) {
    ColumnText column = found(operation, operation.column());
    text = text.changing(column.name(), it -> it.without(Kind.NOT_NULL));
    values.allowNull(column.name());
    return null;
  }

  @Override
  public Void alterValue(Operation.AlterValue operation) {
    ColumnText column = found(operation, operation.column());
    if (operation.from() instanceof ColumnValue.Computed) {
      values.keep(column.name());
    }
    ColumnText changed = new ValueChange(target, text.isStrict()).of(column, operation);
    if (changed.has(Kind.GENERATED)) {
      values.leave(column.name());
    }
    text = text.changing(column.name(), it -> changed);
    return null;
  }

  @Override
  public Void addPrimaryKey(Operation.AddPrimaryKey operation) {
    text = text.with(Kind.PRIMARY_KEY, definitions.primaryKey(operation.key()));
    return null;
  }

  @Override
  public Void dropPrimaryKey(Operation.DropPrimaryKey operation) {
    drop(operation, Kind.PRIMARY_KEY, operation.key().name(), (columns, clause) -> true);
    return null;
  }

  @Override
  public Void addForeignKey(Operation.AddForeignKey operation) {
    text = text.with(Kind.FOREIGN_KEY, definitions.foreignKey(operation.key()));
    return null;
  }

  @Override
  public Void dropForeignKey(Operation.DropForeignKey operation) {
    ForeignKey key = operation.key();
    drop(
        operation,
        Kind.FOREIGN_KEY,
        key.name(),
        (columns, clause) -> ClauseText.same(columns, key.columns()) && clause.refersTo(key));
    return null;
  }

  @Override
  public Void addUnique(Operation.AddUnique operation) {
    text = text.with(Kind.UNIQUE, definitions.unique(operation.constraint()));
    values.distinguish(operation.constraint());
    return null;
  }

  @Override
  public Void dropUnique(Operation.DropUnique operation) {
    List<String> unique = operation.constraint().columns();
    values.allowEqual(operation.constraint());
    drop(
        operation,
        Kind.UNIQUE,
        operation.constraint().name(),
        (columns, clause) -> ClauseText.same(columns, unique));
    return null;
  }

  @Override
  public Void addCheck(Operation.AddCheck operation) {
    if (!operation.check().condition().sqlite().isEmpty()) {
      text = text.with(Kind.CHECK, definitions.check(operation.check()));
      if (!isKnownToHold(operation.check())) {
        values.satisfy(operation.check());
      }
    }
    return null;
  }

  /** Whether a check of the live table let in nothing that this one would not. */
  boolean isKnownToHold(Check check) {
    return AllowedSet.of(check.condition().sqlite(), SqlSyntax.SQLITE)
        .filter(
            allowed -> values.areKept(allowed.column()) && live.text().letsInNoMoreThan(allowed))
        .isPresent();
  }

  @Override
  public Void dropCheck(Operation.DropCheck operation) {
    String condition = operation.check().condition().sqlite();
    if (!condition.isEmpty()) {
      drop(
          operation,
          Kind.CHECK,
          operation.check().name(),
          (columns, clause) -> clause.hasCondition(condition));
      values.allow(operation.check());
    }
    return null;
  }

  /** One that others made without a name stays so. */
  @Override
  public Void renameConstraint(Operation.RenameConstraint operation) {
    text = text.renamingConstraint(operation.from(), new SqliteNames().quote(operation.to()));
    return null;
  }

  private void drop(
      Operation operation, Kind kind, String name, BiPredicate<List<String>, ClauseText> isLike) {
    text =
        text.withoutConstraint(kind, name, isLike)
            .orElseThrow(() -> missing(operation, "constraint '" + name + '\''));
  }

  private ColumnText found(Operation operation, String column) {
    return text.find(column).orElseThrow(() -> missing(operation, "column '" + column + '\''));
  }

  private UnsupportedOperation missing(Operation operation, String part) {
    return new UnsupportedOperation(
        operation,
        "Table '%s' of this database has no %s. Compare the database with its history."
            .formatted(name, part));
  }

  @Override
  public Void createIndex(Operation.CreateIndex operation) {
    indexes.create(operation.index());
    return null;
  }

  @Override
  public Void dropIndex(Operation.DropIndex operation) {
    indexes.drop(operation.index().name());
    return null;
  }

  @Override
  public Void renameIndex(Operation.RenameIndex operation) {
    indexes.rename(operation.from(), operation.to());
    return null;
  }
}
