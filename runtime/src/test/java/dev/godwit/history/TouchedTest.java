package dev.godwit.history;

import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.operation.Operations;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class TouchedTest {

  private static Touched touched(Consumer<Operations> body) {
    Operations operations = Operations.unchecked();
    body.accept(operations);
    return Touched.by(operations.recorded());
  }

  private static void assertIndependent(Touched left, Touched right) {
    assertThat(left.disputeWith(right)).isEmpty();
    assertThat(right.disputeWith(left)).isEmpty();
  }

  private static void assertDispute(Touched left, Touched right, String about) {
    assertThat(left.disputeWith(right)).hasValue(about);
    assertThat(right.disputeWith(left)).hasValue(about);
  }

  @Test
  void differentTablesAreIndependent() {
    assertIndependent(
        touched(op -> op.addColumn("a", column("x", integer()))),
        touched(op -> op.addColumn("b", column("x", integer()))));
  }

  @Test
  void changesOfOneTableAreDisputed() {
    assertDispute(
        touched(op -> op.addColumn("a", column("x", integer()))),
        touched(op -> op.addColumn("a", column("y", integer()))),
        "'a'");
  }

  @Test
  void rowsOfDifferentKeysAreIndependent() {
    assertIndependent(
        touched(op -> op.addRow("a", row("x", "one").with("y", 0))),
        touched(op -> op.addRow("a", row("x", "two").with("y", 0))));
    assertIndependent(
        touched(op -> op.addRow("a", row("x", "one").with("y", 0))),
        touched(op -> op.addColumn("a", column("z", integer()))));
  }

  @Test
  void rowsOfOneKeyAreDisputed() {
    assertDispute(
        touched(op -> op.addRow("a", row("x", "one").with("y", 0))),
        touched(op -> op.addRow("a", row("x", "one").with("y", 1))),
        "'a (x 'one')'");
  }

  @Test
  void rowIsDisputedWithTheDropOfItsColumn() {
    assertDispute(
        touched(op -> op.addRow("a", row("x", "one").with("y", 0))),
        touched(op -> op.dropColumn("a", column("y", integer()))),
        "'a'");
  }

  @Test
  void qualifiedNamesAreDifferentTables() {
    assertIndependent(
        touched(op -> op.dropNotNull("a", "x")), touched(op -> op.dropNotNull("s.a", "x")));
  }

  @Test
  void bothNamesOfARenamedTableCount() {
    assertDispute(
        touched(op -> op.renameTable("a", "b")), touched(op -> op.dropNotNull("a", "x")), "'a'");
    assertDispute(
        touched(op -> op.renameTable("a", "b")), touched(op -> op.dropNotNull("b", "x")), "'b'");
  }

  private static Touched referringTo(String table) {
    return touched(
        op ->
            op.createTable(
                "child",
                column("parent_id", integer()),
                foreignKey("fk_child_parent", "parent_id").references(table, "id")));
  }

  @Test
  void referencesToATableThatOnlyGrowsAreIndependent() {
    assertIndependent(
        referringTo("parent"), touched(op -> op.addColumn("parent", column("x", integer()))));
    assertIndependent(
        referringTo("parent"),
        touched(
            op ->
                op.addForeignKey(
                    "other", foreignKey("fk_other_parent", "p").references("parent", "id"))));
  }

  @Test
  void referencesToATableThatLosesSomethingAreDisputed() {
    assertDispute(referringTo("parent"), touched(op -> op.renameTable("parent", "p")), "'parent'");
    assertDispute(
        referringTo("parent"), touched(op -> op.renameColumn("parent", "id", "i")), "'parent'");
  }

  @Test
  void sequencesCountAsTables() {
    assertDispute(
        touched(op -> op.renameSequence("a", "b")), touched(op -> op.dropNotNull("b", "x")), "'b'");
  }

  @Test
  void sqlTouchesEverything() {
    assertDispute(
        touched(op -> op.sql("update a set x = 1")),
        touched(op -> op.dropNotNull("b", "x")),
        "SQL or Java code, which Godwit cannot look into");
    assertDispute(
        touched(op -> op.sql("update a set x = 1")),
        touched(op -> op.run(connection -> {})),
        "SQL or Java code, which Godwit cannot look into");
  }

  @Test
  void sqlThatSaysWhatItTouchesIsDisputedThereAlone() {
    Touched sql = touched(op -> op.sql("update a set x = 1").touches("a"));
    Touched code = touched(op -> op.run(connection -> {}).touches("s"));

    assertIndependent(sql, code);
    assertIndependent(sql, touched(op -> op.dropNotNull("b", "x")));
    assertDispute(sql, touched(op -> op.addColumn("a", column("y", integer()))), "'a'");
    assertDispute(code, touched(op -> op.renameSequence("s", "t")), "'s'");
  }

  @Test
  void declaredChangeIsDisputedAsTheChange() {
    assertDispute(
        touched(op -> op.declare().addColumn("a", column("x", integer()))),
        touched(op -> op.dropNotNull("a", "y")),
        "'a'");
  }

  @Test
  void dataIsDisputedWithAnyChangeOfItsTableAndOfTheSameRow() {
    Touched insert = touched(op -> op.insert("a", row("x", "one").with("y", 0)));

    assertIndependent(insert, touched(op -> op.insert("a", row("x", "two"))));
    assertIndependent(insert, touched(op -> op.addColumn("b", column("z", integer()))));
    assertDispute(insert, touched(op -> op.addColumn("a", column("z", integer()))), "'a'");
    assertDispute(insert, touched(op -> op.delete("a", row("x", "one"))), "'a (x 'one')'");
  }

  @Test
  void nothingTouchesNothing() {
    assertIndependent(touched(op -> {}), touched(op -> op.sql("delete from a")));
  }
}
