package dev.godwit.diff;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Cell;
import dev.godwit.schema.NamedList;
import dev.godwit.schema.Row;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.Value;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What comes and changes in the rows that belong to the schema. */
final class RowDifference {

  private final Schema base;
  private final Schema model;
  private final Matching matching;
  private final Operations op;

  RowDifference(Schema base, Schema model, Matching matching, Operations op) {
    this.base = base;
    this.model = model;
    this.matching = matching;
    this.op = op;
  }

  void record() {
    renameRows();
    addRows();
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
}
