package dev.godwit.processor.draft;

import dev.godwit.diff.Differ;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaEditor;
import java.util.List;

/**
 * What leads from the base to the model, proven in both directions.
 *
 * @param before the schema that the upgrade meets
 * @param upgrade the operations; none if there is nothing to do
 * @param downgrade those that lead back
 * @param risks what the upgrade may meet, but for what it drops
 * @param after the snapshot once the upgrade is in the history, but for its revision
 */
public record Change(
    Schema before,
    List<SchemaChange> upgrade,
    List<SchemaChange> downgrade,
    List<Risk> risks,
    Snapshot after) {

  /** Copies. */
  public Change {
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
    risks = List.copyOf(risks);
  }

  /**
   * The change, after replaying both directions.
   *
   * @throws IllegalStateException if one of them does not arrive: a bug of Godwit's own
   */
  static Change proven(Schema base, List<SchemaChange> upgrade, List<Risk> risks, Snapshot after) {
    List<SchemaChange> downgrade = Differ.inverse(upgrade);
    Schema model = after.schema();
    arrives("upgrade", replay(base, upgrade), model);
    arrives("downgrade", replay(model, downgrade), base);
    return new Change(base, upgrade, downgrade, risks, after);
  }

  private static Schema replay(Schema schema, List<SchemaChange> operations) {
    SchemaEditor editor = new SchemaEditor(schema);
    operations.forEach(operation -> operation.applyTo(editor));
    return editor.schema();
  }

  private static void arrives(String direction, Schema actual, Schema expected) {
    if (!actual.equals(expected)) {
      throw new IllegalStateException(
          "The %s leads to %s instead of %s".formatted(direction, actual, expected));
    }
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return upgrade.isEmpty();
  }
}
