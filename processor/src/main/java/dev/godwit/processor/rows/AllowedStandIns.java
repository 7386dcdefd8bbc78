package dev.godwit.processor.rows;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Operation.AddCheck;
import dev.godwit.operation.Operation.AddColumn;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.schema.SqlText;
import java.util.List;
import java.util.Optional;

/**
 * Replaces what stands in for lost values by one that the column's check allows, as the first
 * constant of an enum: a downgrade that brings both back would stop at every row otherwise.
 */
public final class AllowedStandIns {

  private AllowedStandIns() {}

  /** The downgrade with values that its own checks allow. */
  public static List<SchemaChange> in(List<SchemaChange> downgrade) {
    return downgrade.stream()
        .map(it -> it instanceof AddColumn add ? fitting(add, downgrade) : it)
        .toList();
  }

  private static SchemaChange fitting(AddColumn add, List<SchemaChange> downgrade) {
    Optional<Backfill> standIn =
        add.backfill().flatMap(it -> allowed(add, downgrade)).map(Backfill::new);
    return standIn.isPresent() ? new AddColumn(add.table(), add.column(), standIn) : add;
  }

  private static Optional<SqlText> allowed(AddColumn add, List<SchemaChange> downgrade) {
    return downgrade.stream()
        .filter(AddCheck.class::isInstance)
        .map(AddCheck.class::cast)
        .filter(it -> it.table().equals(add.table()) && it.check().condition().isPortable())
        .flatMap(it -> AllowedValues.of(it.check().condition().sqlite()).stream())
        .filter(it -> it.storedColumn().equals(add.column().name()))
        .map(it -> SqlText.of(it.each().get(0)))
        .findFirst();
  }
}
