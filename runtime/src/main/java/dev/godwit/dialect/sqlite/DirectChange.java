package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Step;
import dev.godwit.dialect.sqlite.ClauseText.Kind;
import dev.godwit.operation.Operation;
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
  private final ColumnAddition addition;
  private final EditedTable edited;
  private final LiveDatabase database;
  private final String table;

  /**
   * Begins with a table, which follows.
   *
   * @param addition how columns are added
   * @param edited the table before the first operation
   */
  DirectChange(ColumnAddition addition, EditedTable edited, LiveDatabase database) {
    this.addition = addition;
    this.edited = edited;
    this.database = database;
    this.table = names.quote(edited.live().name());
  }

  /** The steps for these operations on a table that is not known; empty if it must be looked at. */
  static Optional<List<Step>> onAnyTable(List<Operation> operations, QualifiedName table) {
    EditedTable edited = new EditedTable(LiveTable.unknown(table.name()), Optional.empty());
    LiveDatabase database =
        new LiveDatabase(new SqliteVersion(0, 0), 0, new Dependents(List.of()), /* sound= */ true);
    DirectChange change = new DirectChange(new ColumnAddition(operations), edited, database);
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

  @Override
  public Optional<List<String>> other(Operation operation) {
    throw new IllegalArgumentException("No change of one table: " + operation);
  }

  @Override
  public Optional<List<String>> addColumn(Operation.AddColumn operation) {
    operation.accept(edited);
    return addition.statements(operation, edited.live());
  }

  @Override
  public Optional<List<String>> addForeignKey(Operation.AddForeignKey operation) {
    operation.accept(edited);
    return addition.brings(operation.key()) ? Optional.of(List.of()) : IMPOSSIBLE;
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
                .noneMatch(other -> SqliteNames.isIn(other.text(), name))
            && edited.text().constraints().stream()
                .noneMatch(clause -> SqliteNames.isIn(clause.text(), name))
            && edited.indexes().values().stream()
                .noneMatch(index -> LiveTable.isIndexOver(index, name))
            && !database.dependents().mention(name);
    operation.accept(edited);
    return alone && database.sound() && database.version().dropsColumns()
        ? Optional.of(
            List.of(
                "alter table %s drop column %s".formatted(table, names.quote(column.get().name()))))
        : IMPOSSIBLE;
  }

  @Override
  public Optional<List<String>> renameColumn(Operation.RenameColumn operation) {
    return other(operation);
  }

  @Override
  public Optional<List<String>> renameConstraint(Operation.RenameConstraint operation) {
    return unlessChanged(operation);
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
    boolean filled =
        operation.backfill().map(it -> !it.expression().sqlite().isEmpty()).orElse(false);
    return filled
        ? unlessChanged(operation)
        : alterNullability(operation, operation.column(), "set not null");
  }

  @Override
  public Optional<List<String>> dropNotNull(Operation.DropNotNull operation) {
    return alterNullability(operation, operation.column(), "drop not null");
  }

  private Optional<List<String>> alterNullability(
      Operation operation, String column, String change) {
    Optional<List<String>> nothing = unlessChanged(operation);
    boolean possible =
        database.version().altersConstraints()
            && edited.text().find(column).filter(it -> !it.has(Kind.GENERATED)).isPresent();
    return nothing.isEmpty() && possible
        ? alter("alter column %s %s".formatted(names.quote(column), change))
        : nothing;
  }

  private Optional<List<String>> alter(String change) {
    return Optional.of(List.of("alter table " + table + ' ' + change));
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

  /** A check that no row can fail needs no test of the rows, which ALTER TABLE would make. */
  @Override
  public Optional<List<String>> addCheck(Operation.AddCheck operation) {
    boolean tested = !edited.isKnownToHold(operation.check());
    Optional<List<String>> nothing = unlessChanged(operation);
    return nothing.isEmpty() && tested && database.version().altersConstraints()
        ? alter("add " + definitions.check(operation.check()))
        : nothing;
  }

  @Override
  public Optional<List<String>> dropCheck(Operation.DropCheck operation) {
    String name = operation.check().name();
    boolean named =
        edited.text().without(Kind.CHECK, (columns, clause) -> clause.isNamed(name)).isPresent();
    Optional<List<String>> nothing = unlessChanged(operation);
    return nothing.isEmpty() && named && database.version().altersConstraints()
        ? alter("drop constraint " + names.quote(name))
        : nothing;
  }
}
