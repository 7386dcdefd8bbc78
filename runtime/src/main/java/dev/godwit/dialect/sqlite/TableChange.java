package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.StatementFailed;
import dev.godwit.dialect.Step;
import dev.godwit.dialect.UnsupportedOperation;
import dev.godwit.operation.Operation;
import dev.godwit.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a stretch of a migration does to one table: ALTER TABLE where the live table
 * allows it, else one rebuild.
 *
 * @param table the table's name when this is carried out
 * @param operations the changes, in order
 * @param target the table as the migration leaves it; empty where the schema is not known
 */
record TableChange(String table, List<Operation> operations, Optional<Table> target)
    implements Step.Resolver {

  /** Copies. */
  TableChange {
    operations = List.copyOf(operations);
  }

  @Override
  public List<String> resolve(Connection connection) throws SQLException {
    LiveTable live = LiveTable.read(connection, table);
    try {
      Optional<List<String>> direct =
          DirectChange.of(
              operations,
              new EditedTable(live, target),
              live.name(),
              SqliteVersion.of(connection),
              Dependents.in(connection));
      return direct.isPresent()
          ? direct.get()
          : Rebuild.of(connection, live, edited(live)).statements(connection, dropsColumns());
    } catch (UnsupportedOperation cause) {
      throw new StatementFailed(cause.getMessage(), live.text().create(live.name()), null);
    }
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
