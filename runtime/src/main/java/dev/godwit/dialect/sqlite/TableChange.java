package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.StatementFailed;
import dev.godwit.dialect.Step;
import dev.godwit.dialect.UnsupportedOperation;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a stretch of a migration does to one table: without a copy where the live table
 * allows it, else by one rebuild.
 *
 * @param table the table's name when this is carried out
 * @param operations the changes, in order
 * @param before the table before the operations, under whatever name; empty if it is not known
 * @param target the table as the migration leaves it; empty where the schema is not known
 */
record TableChange(
    String table, List<Operation> operations, Optional<Table> before, Optional<Table> target)
    implements Step.Resolver {

  /** Copies. */
  TableChange {
    operations = List.copyOf(operations);
  }

  @Override
  public List<String> resolve(Connection connection) throws SQLException {
    LiveTable live = LiveTable.read(connection, table);
    try {
      EditedTable edited = edited(live);
      Optional<List<String>> uncopied =
          UncopiedChange.of(operations, live, target, LiveDatabase.of(connection));
      if (uncopied.isPresent()) {
        edited.values().check(connection, live.name(), edited.text());
        return uncopied.get();
      }
      return Rebuild.of(connection, live, edited, dropsColumns()).statements();
    } catch (UnsupportedOperation cause) {
      throw new StatementFailed(cause.getMessage(), live.text().create(live.name()), null);
    }
  }

  /** The copy itself tests the rows, so they are looked at only if it is refused. */
  @Override
  public void explain(Connection connection, String refused) throws SQLException {
    if (Rebuild.copiesRows(refused)) {
      LiveTable live = LiveTable.read(connection, table);
      EditedTable edited = edited(live);
      edited.values().check(connection, live.name(), edited.text());
    }
  }

  /**
   * The step that makes this change, with what it is expected to do by an SQLite that is as new as
   * can be.
   */
  Step.Live step() {
    String description = "change table " + table;
    if (before.isEmpty()) {
      return new Step.Live(description, this, operations);
    }
    LiveTable live = LiveTable.expected(table, before.get());
    try {
      EditedTable edited = edited(live);
      List<String> expected =
          UncopiedChange.of(operations, live, target, LiveDatabase.NEWEST)
              .orElseGet(() -> Rebuild.expected(live, edited).statements());
      return new Step.Live(
          description, this, operations, expected, SqliteCost.of(edited, operations, expected));
    } catch (UnsupportedOperation unlikeTheHistory) {
      return new Step.Live(description, this, operations);
    }
  }

  /**
   * The steps where nobody can look at the table, by whatever release of SQLite: they fail if a
   * rebuild would lose what the history does not know; empty if it does not know the table.
   */
  Optional<List<Step>> withoutLooking() {
    return before.map(known -> LiveTable.expected(table, known)).map(this::withoutLooking);
  }

  private List<Step> withoutLooking(LiveTable expected) {
    EditedTable edited = edited(expected);
    List<Step> steps = new ArrayList<>();
    Optional<List<String>> altered =
        UncopiedChange.byAlterTable(operations, expected, target, LiveDatabase.COMMON);
    if (altered.isEmpty()) {
      steps.add(UnseenTable.guard(expected, operations));
    }
    altered
        .orElseGet(() -> Rebuild.expected(expected, edited).statements())
        .forEach(sql -> steps.add(new Step.Statement(sql, operations)));
    return steps;
  }

  private EditedTable edited(LiveTable live) {
    EditedTable edited = new EditedTable(live, target);
    operations.forEach(operation -> operation.accept(edited));
    return edited;
  }

  private boolean dropsColumns() {
    return operations.stream().anyMatch(Operation.DropColumn.class::isInstance);
  }
}
