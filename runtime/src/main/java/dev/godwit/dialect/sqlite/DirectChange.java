package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Constants;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.Step;
import dev.godwit.dialect.sqlite.ClauseText.Kind;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.ForeignKey;
import dev.godwit.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What ALTER TABLE can do by SQLite's rules, whatever rows there are. Some of what it does on an
 * empty table it refuses on a filled one: that counts as impossible.
 */
final class DirectChange implements TableVisitor<Optional<List<String>>> {

  private static final Set<Kind> DROPPED_WITH_COLUMN =
      Set.of(Kind.NOT_NULL, Kind.NULL, Kind.DEFAULT, Kind.COLLATE, Kind.CHECK, Kind.FOREIGN_KEY);
  private static final Optional<List<String>> IMPOSSIBLE = Optional.empty();

  private final SqliteNames names = new SqliteNames();
  private final SqliteDefinitions definitions = new SqliteDefinitions();
  private final List<Operation> operations;
  private final EditedTable edited;
  private final String table;
  private final SqliteVersion version;
  private final Dependents dependents;

  private DirectChange(
      List<Operation> operations,
      EditedTable edited,
      String table,
      SqliteVersion version,
      Dependents dependents) {
    this.operations = operations;
    this.edited = edited;
    this.table = table;
    this.version = version;
    this.dependents = dependents;
  }

  /**
   * The statements for these operations on a table; empty if it needs a rebuild.
   *
   * @param edited the table before the first operation
   */
  static Optional<List<String>> of(
      List<Operation> operations,
      EditedTable edited,
      String table,
      SqliteVersion version,
      Dependents dependents) {
    DirectChange change = new DirectChange(operations, edited, table, version, dependents);
    List<String> statements = new ArrayList<>();
    for (Operation operation : operations) {
      Optional<List<String>> some = operation.accept(change);
      if (some.isEmpty()) {
        return IMPOSSIBLE;
      }
      statements.addAll(some.get());
    }
    return Optional.of(statements);
  }

  /** The steps for these operations on a table that is not known; empty if it must be looked at. */
  static Optional<List<Step>> onAnyTable(List<Operation> operations, QualifiedName table) {
    DirectChange change =
        new DirectChange(
            operations,
            EditedTable.unknown(table.name()),
            table.name(),
            new SqliteVersion(0, 0),
            new Dependents(List.of()));
    List<Step> steps = new ArrayList<>();
    for (Operation operation : operations) {
      Optional<List<String>> some = operation.accept(change);
      if (some.isEmpty()) {
        return Optional.empty();
      }
      some.get().forEach(sql -> steps.add(new Step.Statement(sql, List.of(operation))));
    }
    return Optional.of(steps);
  }

  /** Whether ALTER TABLE adds this column to every table, filled or empty. */
  static boolean adds(Operation.AddColumn operation) {
    Column column = operation.column();
    boolean filled =
        operation.backfill().map(it -> !it.expression().sqlite().isEmpty()).orElse(false);
    if (filled || column.value() instanceof ColumnValue.Identity) {
      return false;
    }
    if (column.value() instanceof ColumnValue.Computed computed) {
      return computed.expression().sqlite().isEmpty() && column.nullable();
    }
    if (column.value() instanceof ColumnValue.Default value
        && !value.expression().sqlite().isEmpty()) {
      String expression = value.expression().sqlite();
      return Constants.isLiteral(expression, SqlSyntax.SQLITE)
          && (column.nullable() || !expression.strip().equalsIgnoreCase("null"));
    }
    return column.nullable();
  }

  @Override
  public Optional<List<String>> other(Operation operation) {
    throw new IllegalArgumentException("No change of one table: " + operation);
  }

  @Override
  public Optional<List<String>> addColumn(Operation.AddColumn operation) {
    Column column = operation.column();
    String fill = operation.backfill().map(it -> it.expression().sqlite()).orElse("");
    boolean strict = edited.text().isStrict();
    operation.accept(edited);
    boolean filledLater = !fill.isEmpty() && column.nullable();
    Operation.AddColumn unfilled =
        new Operation.AddColumn(operation.table(), column, Optional.empty());
    if (!adds(filledLater ? unfilled : operation)) {
      return IMPOSSIBLE;
    }
    List<String> statements = new ArrayList<>();
    statements.add(
        "alter table %s add column %s%s"
            .formatted(
                names.quote(table),
                definitions.column(column, strict),
                reference(column).map(key -> ' ' + inColumn(key)).orElse("")));
    if (filledLater) {
      statements.add(
          "update %s set %s = %s".formatted(names.quote(table), names.quote(column.name()), fill));
    }
    return Optional.of(statements);
  }

  /** The foreign key over this new column alone, which may stand in the column. */
  private Optional<ForeignKey> reference(Column column) {
    if (!(column.value() instanceof ColumnValue.Given)) {
      return Optional.empty();
    }
    return operations.stream()
        .filter(Operation.AddForeignKey.class::isInstance)
        .map(operation -> ((Operation.AddForeignKey) operation).key())
        .filter(key -> key.columns().equals(List.of(column.name())))
        .findFirst();
  }

  private String inColumn(ForeignKey key) {
    return "constraint " + names.quote(key.name()) + ' ' + definitions.references(key);
  }

  @Override
  public Optional<List<String>> addForeignKey(Operation.AddForeignKey operation) {
    boolean inColumn =
        operations.stream()
            .filter(Operation.AddColumn.class::isInstance)
            .map(it -> ((Operation.AddColumn) it).column())
            .anyMatch(column -> reference(column).equals(Optional.of(operation.key())));
    operation.accept(edited);
    return inColumn ? Optional.of(List.of()) : IMPOSSIBLE;
  }

  @Override
  public Optional<List<String>> dropColumn(Operation.DropColumn operation) {
    String name = operation.column().name();
    Optional<ColumnText> column = edited.text().find(name);
    boolean alone =
        column.isPresent()
            && column.get().clauses().stream()
                .allMatch(clause -> DROPPED_WITH_COLUMN.contains(clause.kind()))
            && edited.text().columns().stream()
                .filter(other -> !other.isNamed(name))
                .noneMatch(other -> EditedTable.mentions(other.text(), name))
            && edited.text().constraints().stream()
                .noneMatch(clause -> EditedTable.mentions(clause.text(), name))
            && edited.indexes().values().stream()
                .noneMatch(index -> LiveTable.isIndexOver(index, name))
            && !dependents.mention(name);
    operation.accept(edited);
    return alone && version.dropsColumns()
        ? Optional.of(
            List.of(
                "alter table %s drop column %s"
                    .formatted(names.quote(table), names.quote(column.get().name()))))
        : IMPOSSIBLE;
  }

  @Override
  public Optional<List<String>> renameColumn(Operation.RenameColumn operation) {
    return other(operation);
  }

  @Override
  public Optional<List<String>> createIndex(Operation.CreateIndex operation) {
    operation.accept(edited);
    return Optional.of(List.of(edited.indexes().get(operation.index().name())));
  }

  @Override
  public Optional<List<String>> dropIndex(Operation.DropIndex operation) {
    operation.accept(edited);
    return Optional.of(List.of("drop index " + names.quote(operation.index().name())));
  }

  @Override
  public Optional<List<String>> renameIndex(Operation.RenameIndex operation) {
    operation.accept(edited);
    return Optional.of(
        List.of(
            "drop index " + names.quote(operation.from()), edited.indexes().get(operation.to())));
  }

  /** Possible only if there is nothing to do. */
  private Optional<List<String>> unlessChanged(Operation operation) {
    TableText before = edited.text();
    operation.accept(edited);
    return edited.text().equals(before) ? Optional.of(List.of()) : IMPOSSIBLE;
  }

  @Override
  public Optional<List<String>> commentOnTable(Operation.CommentOnTable operation) {
    return unlessChanged(operation);
  }

  @Override
  public Optional<List<String>> commentOnColumn(Operation.CommentOnColumn operation) {
    return unlessChanged(operation);
  }

  @Override
  public Optional<List<String>> alterType(Operation.AlterType operation) {
    String conversion = operation.conversion().map(it -> it.expression().sqlite()).orElse("");
    Optional<List<String>> nothing = unlessChanged(operation);
    return conversion.isEmpty() ? nothing : IMPOSSIBLE;
  }

  @Override
  public Optional<List<String>> setNotNull(Operation.SetNotNull operation) {
    return unlessChanged(operation);
  }

  @Override
  public Optional<List<String>> dropNotNull(Operation.DropNotNull operation) {
    return unlessChanged(operation);
  }

  @Override
  public Optional<List<String>> alterValue(Operation.AlterValue operation) {
    return unlessChanged(operation);
  }

  @Override
  public Optional<List<String>> addPrimaryKey(Operation.AddPrimaryKey operation) {
    return unlessChanged(operation);
  }

  @Override
  public Optional<List<String>> dropPrimaryKey(Operation.DropPrimaryKey operation) {
    return unlessChanged(operation);
  }

  @Override
  public Optional<List<String>> dropForeignKey(Operation.DropForeignKey operation) {
    return unlessChanged(operation);
  }

  @Override
  public Optional<List<String>> addUnique(Operation.AddUnique operation) {
    return unlessChanged(operation);
  }

  @Override
  public Optional<List<String>> dropUnique(Operation.DropUnique operation) {
    return unlessChanged(operation);
  }

  @Override
  public Optional<List<String>> addCheck(Operation.AddCheck operation) {
    return unlessChanged(operation);
  }

  @Override
  public Optional<List<String>> dropCheck(Operation.DropCheck operation) {
    return unlessChanged(operation);
  }
}
