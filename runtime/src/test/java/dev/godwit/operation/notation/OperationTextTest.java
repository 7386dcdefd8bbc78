package dev.godwit.operation.notation;

import static dev.godwit.schema.Definitions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Conversion;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ForeignKey.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class OperationTextTest {

  private static List<Operation> everyOperation() {
    Operations op = Operations.unchecked();
    op.createTable(
        "sales.order",
        column("id", bigint()).identity(),
        column("code", varchar(20)).notNull().defaultValue("'new'").comment("a \"code\"\n"),
        column("total", decimal(12, 2)).computed(onPostgresql("a + b").onSqlite("a+b")),
        primaryKey("order_pkey", "id"),
        unique("uk_order_code", "code"),
        foreignKey("fk_order", "id").references("user", "id").onDelete(Action.CASCADE),
        check("order_check", "total > 0"),
        index("ix_order", descending("code"), ascending("id")).makeUnique(),
        row("id", -1).with("code", "it's \"new\""),
        comment("orders"));
    op.dropTable("\"a.b\".\"c\"\"d\"", column("id", uuid()));
    op.renameTable("user", "member");
    op.commentOnTable("user", "", "people");
    op.addColumn("user", column("phone", varchar(20)));
    op.addColumn("user", column("age", integer()).notNull(), Backfill.backfill("0"));
    op.dropColumn("user", column("phone", varchar(20)));
    op.renameColumn("user", "phone", "mobile");
    op.alterType("user", "age", integer(), bigint());
    op.alterType("user", "age", varchar(3), integer(), Conversion.using("cast(age as integer)"));
    op.setNotNull("user", "age");
    op.setNotNull("user", "age", Backfill.backfill(onPostgresql("1").onSqlite("2")));
    op.dropNotNull("user", "age");
    op.alterValue("user", "age", noDefault(), defaultValue("0"));
    op.alterValue("user", "age", identity(), computed("1 + 1"));
    op.commentOnColumn("user", "age", "", "in years");
    op.addPrimaryKey("user", primaryKey("user_pkey", "id"));
    op.dropPrimaryKey("user", primaryKey("user_pkey", "id"));
    op.addForeignKey(
        "user", foreignKey("fk", "a", "b").references("t", "c", "d").onUpdate(Action.SET_NULL));
    op.dropForeignKey("user", foreignKey("fk", "a").references("t", "c"));
    op.addUnique("user", unique("uk", "a", "b"));
    op.dropUnique("user", unique("uk", "a", "b"));
    op.addCheck("user", check("ck", onPostgresql("a > 0")));
    op.dropCheck("user", check("ck", "a > 0"));
    op.createIndex("user", index("ix", "a", "b"));
    op.dropIndex("user", index("ix", "a", "b"));
    op.renameIndex("user", "ix", "iy");
    op.renameConstraint("user", "fk", "fl");
    op.addRow("counter", row("name", "user").with("next", 5_000_000_000L));
    op.dropRow("counter", row("name", 7).with("next", 0));
    op.changeRow(
        "counter", row("name", "user").with("next", 0), row("name", "user").with("next", 1));
    op.createSequence(sequence("user_seq").start(5_000_000_000L).increment(50));
    op.dropSequence(sequence("user_seq"));
    op.renameSequence("user_seq", "member_seq");
    op.alterSequence(sequence("user_seq"), sequence("user_seq").increment(-1));
    op.guard("user", "age > 0", "select count(*) from \"user\" where not (age > 0)");
    op.insert(
        "t",
        row("id", 1)
            .with("a", true)
            .with("b", nothing())
            .with("c", decimal("12.50"))
            .with("d", date("2026-01-31"))
            .with("e", time("12:30:00"))
            .with("f", timestamp("2026-01-31T12:30:00.123"))
            .with("g", timestamptz("2026-01-31T12:30:00+01:00"))
            .with("h", uuid("0f0e0d0c-0b0a-0908-0706-050403020100"))
            .with("i", bytes("cafe")));
    op.update("t", row("id", uuid("0f0e0d0c-0b0a-0908-0706-050403020100")), row("a", false));
    op.delete("t", row("id", 1).with("a", nothing()));
    op.declare().addColumn("t", column("c", integer()));
    op.sql("update t set a = 1").touches("t", "sales.order");
    op.sql("update t set a = 'x\\y\u0001ü'");
    return op.recorded();
  }

  @Test
  void everyOperationIsReadBackAsItWas() {
    List<Operation> operations = everyOperation();

    assertThat(OperationText.read(OperationText.write(operations))).isEqualTo(operations);
  }

  @Test
  void theSampleHoldsEveryOperationThatCanBeWritten() {
    Set<Class<?>> sampled =
        everyOperation().stream().map(Object::getClass).collect(Collectors.toSet());
    Set<Class<?>> all =
        Arrays.stream(Operation.class.getDeclaredClasses())
            .filter(Class::isRecord)
            .filter(kind -> kind != Operation.Run.class)
            .collect(Collectors.toSet());

    assertThat(sampled).isEqualTo(all);
  }

  @Test
  void everyTypeIsReadBackAsItWas() {
    List<ColumnType> types =
        List.of(
            bool(),
            tinyint(),
            smallint(),
            integer(),
            bigint(),
            real(),
            doublePrecision(),
            text(),
            clob(),
            blob(),
            date(),
            uuid(),
            json(),
            decimal(38, 2),
            character(1),
            varchar(255),
            varbinary(16),
            time(0),
            timetz(3),
            timestamp(6),
            timestamptz(6),
            array(array(text())),
            nativeType("inet"),
            nativeType(onPostgresql("point").onSqlite("text")));
    for (ColumnType type : types) {
      List<Operation> operations =
          List.of(
              new Operation.AddColumn(
                  dev.godwit.schema.QualifiedName.of("t"),
                  column("c", type),
                  java.util.Optional.empty()));
      assertThat(OperationText.read(OperationText.write(operations))).isEqualTo(operations);
    }
  }

  @Test
  void dropsCarryTheWholeDefinition() {
    Operations op = Operations.unchecked();
    op.dropColumn("user", column("phone", varchar(20)).notNull());

    assertThat(OperationText.write(op.recorded()))
        .isEqualTo(
            """
            godwit-operations 1
            dropColumn("user", column("phone", varchar(20)).notNull())
            """);
  }

  @Test
  void javaCodeIsWrittenAsAGapThatIsNotReadBack() {
    Operations op = Operations.unchecked();
    op.run(connection -> {});
    String text = OperationText.write(op.recorded());

    assertThatThrownBy(() -> OperationText.read(text))
        .isInstanceOf(NotationException.class)
        .hasMessage("A step of Java code cannot be read back.");
  }

  @Test
  void aLaterFormatIsRefused() {
    assertThatThrownBy(() -> OperationText.read("godwit-operations 2\n"))
        .isInstanceOf(NotationException.class)
        .hasMessage(
            "The recorded operations begin with 'godwit-operations 2',"
                + " but this release reads 'godwit-operations 1'.");
  }

  @Test
  void aDamagedLineIsRefusedAtItsPlace() {
    assertThatThrownBy(() -> OperationText.read("godwit-operations 1\ndropTable(\"user\""))
        .isInstanceOf(NotationException.class)
        .hasMessage("The operation 'dropTable(\"user\"' cannot be read at character 17.");
  }

  @Test
  void anUnknownCallIsRefused() {
    assertThatThrownBy(() -> OperationText.read("godwit-operations 1\nexplode(\"user\", 1)"))
        .isInstanceOf(NotationException.class)
        .hasMessage("'explode(\"user\", 1)' is no call that migrations are made of.");
  }
}
