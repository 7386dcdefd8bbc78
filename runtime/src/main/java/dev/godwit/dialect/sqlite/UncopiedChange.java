package dev.godwit.dialect.sqlite;

import dev.godwit.operation.Operation;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes of a live table that need no copy of it: by ALTER TABLE where that suffices, else by
 * changing its text in the schema, where rows are stored the same way under both texts.
 */
final class UncopiedChange {

  private final EditedTable edited;
  private final DirectChange direct;
  private final TextChange textChange;
  private final List<String> statements = new ArrayList<>();

  /** The table's text once all statements so far are executed. */
  private TableText reached;

  private boolean changesText;

  private UncopiedChange(
      ColumnAddition addition, LiveTable live, Optional<Table> target, LiveDatabase database) {
    this.edited = new EditedTable(live, target);
    this.direct = new DirectChange(addition, edited, database);
    this.textChange = new TextChange(live.name(), database.schemaVersion());
    this.reached = edited.text();
  }

  /**
   * The statements for these operations; empty if the table must be rebuilt. Where the text must
   * change anyway, all rules change with it at once.
   *
   * @param target the table as the migration leaves it; empty where the schema is not known
   */
  static Optional<List<String>> of(
      List<Operation> operations, LiveTable live, Optional<Table> target, LiveDatabase database) {
    Optional<List<String>> altered = byAlterTable(operations, live, target, database);
    if (altered.isPresent() || dropsSeveral(operations)) {
      return altered;
    }
    UncopiedChange writing =
        new UncopiedChange(
            ColumnAddition.alone(), live, target, database.withoutAlteringConstraints());
    return writing.isComplete(operations)
        ? Optional.of(List.copyOf(writing.statements))
        : Optional.empty();
  }

  /** The statements for these operations if ALTER TABLE suffices, else empty. */
  static Optional<List<String>> byAlterTable(
      List<Operation> operations, LiveTable live, Optional<Table> target, LiveDatabase database) {
    UncopiedChange altering =
        new UncopiedChange(new ColumnAddition(operations), live, target, database);
    boolean suffices =
        !dropsSeveral(operations) && altering.isComplete(operations) && !altering.changesText;
    return suffices ? Optional.of(List.copyOf(altering.statements)) : Optional.empty();
  }

  /** Each drop of a column writes all rows anew. */
  private static boolean dropsSeveral(List<Operation> operations) {
    return operations.stream().filter(Operation.DropColumn.class::isInstance).count() > 1;
  }

  private boolean isComplete(List<Operation> operations) {
    return operations.stream().allMatch(this::add) && settle(edited.text());
  }

  private boolean add(Operation operation) {
    TableText before = edited.text();
    Map<String, String> values = edited.values().sources();
    Optional<List<String>> alterations = operation.accept(direct);
    if (alterations.isEmpty()) {
      return filled(operation) || edited.values().sources().equals(values);
    }
    boolean settled = alterations.get().isEmpty() || settle(before);
    statements.addAll(alterations.get());
    if (reached.equals(before)) {
      reached = edited.text();
    }
    return settled;
  }

  /** Fills the place of NULL; not where triggers would notice. */
  private boolean filled(Operation operation) {
    if (!(operation instanceof Operation.SetNotNull set) || !edited.live().triggers().isEmpty()) {
      return false;
    }
    String fill = set.backfill().map(it -> it.expression().sqlite()).orElse("");
    if (fill.isEmpty()) {
      return false;
    }
    SqliteNames names = new SqliteNames();
    String column = names.quote(set.column());
    statements.add(
        "update %s set %s = %s where %s is null"
            .formatted(names.quote(edited.live().name()), column, fill, column));
    return true;
  }

  /** Brings the text in the schema up to this one, if its rows may stay. */
  private boolean settle(TableText text) {
    if (reached.equals(text)) {
      return true;
    }
    if (!StoredForm.of(reached).equals(StoredForm.of(text))) {
      return false;
    }
    statements.addAll(textChange.statements(text));
    changesText = true;
    reached = text;
    return true;
  }
}
