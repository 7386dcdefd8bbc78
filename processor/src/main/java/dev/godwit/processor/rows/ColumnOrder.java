package dev.godwit.processor.rows;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Operation.AddColumn;
import dev.godwit.operation.Operation.SchemaChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The order of new columns: first those that others take their values from. */
public final class ColumnOrder {

  private final List<AddColumn> all;
  private final List<AddColumn> ordered = new ArrayList<>();
  private final Deque<AddColumn> open = new ArrayDeque<>();

  private ColumnOrder(List<AddColumn> all) {
    this.all = all;
  }

  /** The changes, with the additions of columns in an order in which each finds its sources. */
  public static List<SchemaChange> sourcesFirst(List<SchemaChange> changes) {
    List<AddColumn> all =
        changes.stream().filter(AddColumn.class::isInstance).map(AddColumn.class::cast).toList();
    ColumnOrder order = new ColumnOrder(all);
    all.forEach(order::put);
    Deque<AddColumn> next = new ArrayDeque<>(order.ordered);
    return changes.stream().map(it -> it instanceof AddColumn ? next.remove() : it).toList();
  }

  /** Columns that take their values from each other stay as they are. */
  private void put(AddColumn column) {
    if (ordered.contains(column) || open.contains(column)) {
      return;
    }
    open.push(column);
    Set<String> words =
        column.backfill().map(Backfill::expression).map(SqlWords::of).orElse(Set.of());
    all.stream().filter(it -> isNamed(it, column, words)).forEach(this::put);
    open.pop();
    ordered.add(column);
  }

  private static boolean isNamed(AddColumn source, AddColumn column, Set<String> words) {
    return words.contains(source.column().name().toLowerCase(Locale.ROOT))
        && (source.table().equals(column.table())
            || words.contains(source.table().name().toLowerCase(Locale.ROOT)));
  }
}
