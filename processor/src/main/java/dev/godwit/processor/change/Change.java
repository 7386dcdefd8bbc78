package dev.godwit.processor.change;

import dev.godwit.diff.Differ;
import dev.godwit.diff.Intent;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.Guard;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.processor.rows.GuardFinder;
import dev.godwit.processor.rows.RowSteps;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaEditor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What leads from the base to the model, proven in both directions.
 *
 * @param before the schema that the upgrade meets
 * @param upgrade the operations; none if there is nothing to do
 * @param downgrade those that lead back
 * @param upgradeGuards what rows must obey for the upgrade
 * @param downgradeGuards what rows must obey for the downgrade
 * @param upgradeRows what the upgrade does to rows beside
 * @param downgradeRows what the downgrade does to rows beside
 * @param risks what the upgrade may meet, but for what it drops
 * @param after the snapshot once the upgrade is in the history, but for its revision
 * @param fromOther what leads to the same from the other side of a merge, if it is one
 */
public record Change(
    Schema before,
    List<SchemaChange> upgrade,
    List<SchemaChange> downgrade,
    List<Guard> upgradeGuards,
    List<Guard> downgradeGuards,
    RowSteps upgradeRows,
    RowSteps downgradeRows,
    List<Risk> risks,
    Snapshot after,
    Optional<Change> fromOther) {

  /** Copies. */
  public Change {
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
    upgradeGuards = List.copyOf(upgradeGuards);
    downgradeGuards = List.copyOf(downgradeGuards);
    risks = List.copyOf(risks);
    Objects.requireNonNull(fromOther, "fromOther");
  }

  /** The same with what becomes of rows beside. */
  Change withRows(RowSteps forth, RowSteps back) {
    return new Change(
        before,
        upgrade,
        downgrade,
        guards(before, upgrade, forth),
        guards(after.schema(), downgrade, back),
        forth,
        back,
        risks,
        after,
        fromOther);
  }

  /** The same as a merge, with what leads to it from the other side. */
  Change withFromOther(Change other) {
    return new Change(
        before,
        upgrade,
        downgrade,
        upgradeGuards,
        downgradeGuards,
        upgradeRows,
        downgradeRows,
        risks,
        after,
        Optional.of(other));
  }

  /**
   * The change, after replaying both directions.
   *
   * @throws IllegalStateException if one of them does not arrive: a bug of Godwit's own
   */
  static Change proven(
      Schema base,
      List<SchemaChange> upgrade,
      List<SchemaChange> downgrade,
      List<Risk> risks,
      Snapshot after) {
    Schema model = after.schema();
    arrives("upgrade", replay(base, upgrade), model);
    arrives("downgrade", replay(model, downgrade), base);
    return new Change(
        base,
        upgrade,
        downgrade,
        guards(base, upgrade, RowSteps.NONE),
        guards(model, downgrade, RowSteps.NONE),
        RowSteps.NONE,
        RowSteps.NONE,
        risks,
        after,
        Optional.empty());
  }

  private static List<Guard> guards(Schema schema, List<SchemaChange> changes, RowSteps rows) {
    return List.copyOf(GuardFinder.find(schema, changes, rows.filled()).values());
  }

  /** The change that makes the schema behind this one out of nothing. */
  public Change fromNothing() {
    List<SchemaChange> creation = Differ.diff(Schema.empty(), after.schema(), Intent.NONE);
    return proven(Schema.empty(), creation, Differ.inverse(creation), List.of(), after);
  }

  /** The steps of the upgrade: it counts what is in its way before it changes anything. */
  public List<Operation> upgradeSteps() {
    return steps(upgradeGuards, upgradeRows.among(upgrade));
  }

  /** The upgrade's drops of what is at another place by then. */
  public List<SchemaChange> upgradeMoves() {
    return upgrade.stream().filter(upgradeRows.moved()::contains).toList();
  }

  /** The downgrade's drops of what is at another place by then. */
  public List<SchemaChange> downgradeMoves() {
    return downgrade.stream().filter(downgradeRows.moved()::contains).toList();
  }

  /** The steps of the downgrade. */
  public List<Operation> downgradeSteps() {
    return steps(downgradeGuards, downgradeRows.among(downgrade));
  }

  private static List<Operation> steps(List<Guard> guards, List<Operation> changes) {
    return Stream.<Operation>concat(guards.stream(), changes.stream()).toList();
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

  /** Whether there is nothing to do; a merge has always something to bring together. */
  public boolean isEmpty() {
    return upgrade.isEmpty() && fromOther.isEmpty();
  }
}
