package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Step;
import dev.godwit.operation.Operation;
import dev.godwit.schema.ColumnValue;
import java.util.List;
import java.util.Set;

/**
 * Tells whether steps that are executed without enforcing foreign keys could leave rows that refer
 * to nothing. Where they cannot, nobody needs to look at every row of the database.
 */
final class ForeignKeyRisk {

  /** They change no value, and add nothing that values must meet but what is tested on its own. */
  private static final Set<Class<? extends Operation>> HARMLESS =
      Set.of(
          Operation.RenameTable.class,
          Operation.CommentOnTable.class,
          Operation.RenameColumn.class,
          Operation.DropNotNull.class,
          Operation.CommentOnColumn.class,
          Operation.DropForeignKey.class,
          Operation.AddCheck.class,
          Operation.DropCheck.class,
          Operation.RenameConstraint.class,
          Operation.CreateIndex.class,
          Operation.RenameIndex.class,
          Operation.CreateSequence.class,
          Operation.DropSequence.class,
          Operation.RenameSequence.class,
          Operation.AlterSequence.class);

  private ForeignKeyRisk() {}

  static boolean isIn(List<Step> steps) {
    return steps.stream()
        .flatMap(step -> step.operations().stream())
        .anyMatch(operation -> !isHarmless(operation));
  }

  private static boolean isHarmless(Operation operation) {
    if (operation instanceof Operation.CreateTable create) {
      return create.table().rows().isEmpty();
    }
    if (operation instanceof Operation.AddColumn add) {
      return add.backfill().isEmpty() && add.column().value().equals(ColumnValue.GIVEN);
    }
    if (operation instanceof Operation.SetNotNull set) {
      return set.backfill().isEmpty();
    }
    if (operation instanceof Operation.AlterType alter) {
      return alter.conversion().isEmpty()
          && Affinity.of(SqliteTypes.name(alter.from()))
              == Affinity.of(SqliteTypes.name(alter.to()));
    }
    return HARMLESS.contains(operation.getClass());
  }
}
