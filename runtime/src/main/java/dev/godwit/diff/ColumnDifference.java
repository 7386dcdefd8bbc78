package dev.godwit.diff;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.QualifiedName;

/** What changes in one column that stays; both sides have the model's name. */
record ColumnDifference(QualifiedName table, Column from, Column to) {

  /** Records the changes: a default stands aside while the type changes. */
  void record(Operations op, Intent intent) {
    if (!from.nullable() && to.nullable()) {
      op.add(new Operation.DropNotNull(table, to.name()));
    }
    ColumnValue value = from.value();
    if (!from.type().equals(to.type())) {
      if (value instanceof ColumnValue.Default) {
        value = alterValue(op, value, ColumnValue.GIVEN);
      }
      op.add(
          new Operation.AlterType(
              table, to.name(), from.type(), to.type(), intent.conversion(table, to.name())));
    }
    if (!value.equals(to.value())) {
      alterValue(op, value, to.value());
    }
    if (from.nullable() && !to.nullable()) {
      op.add(new Operation.SetNotNull(table, to.name(), intent.backfill(table, to.name())));
    }
    if (!from.comment().equals(to.comment())) {
      op.add(new Operation.CommentOnColumn(table, to.name(), from.comment(), to.comment()));
    }
  }

  private ColumnValue alterValue(Operations op, ColumnValue before, ColumnValue after) {
    op.add(new Operation.AlterValue(table, to.name(), before, after));
    return after;
  }
}
