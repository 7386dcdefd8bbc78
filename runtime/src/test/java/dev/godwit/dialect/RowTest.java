package dev.godwit.dialect;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.row;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Row;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** What becomes of the rows that a table must hold, and of what the application made of them. */
final class RowTest {

  private static final Row ORDERS = row("name", "it's orders").with("next", 0);

  private static final Schema COUNTERS =
      Schema.of(
          Table.of(
              "counter",
              column("name", varchar(50)).notNull(),
              column("next", bigint()),
              primaryKey("counter_pkey", "name"),
              ORDERS));

  private static void apply(TestDatabase database, Consumer<Operations> body) throws SQLException {
    Operations op = Operations.on(COUNTERS);
    body.accept(op);
    database.apply(COUNTERS, op.recorded());
  }

  private static List<String> rows(TestDatabase database) throws SQLException {
    return database.query("select * from counter order by 1");
  }

  @OnEachDatabase
  void newTableHoldsItsRows(TestDatabase database) throws SQLException {
    database.create(COUNTERS);

    assertThat(rows(database)).containsExactly("it's orders|0");
  }

  @OnEachDatabase
  void rowIsAddedBesideOthers(TestDatabase database) throws SQLException {
    database.create(COUNTERS);

    apply(database, op -> op.addRow("counter", row("name", "users").with("next", 100)));

    assertThat(rows(database)).containsExactly("it's orders|0", "users|100");
  }

  @OnEachDatabase
  void rowThatIsThereStaysAsItIs(TestDatabase database) throws SQLException {
    database.create(COUNTERS);
    database.execute("insert into counter values ('users', 57)");

    apply(database, op -> op.addRow("counter", row("name", "users").with("next", 0)));

    assertThat(rows(database)).containsExactly("it's orders|0", "users|57");
  }

  @OnEachDatabase
  void rowOfAChangedTableIsAddedAfterTheChange(TestDatabase database) throws SQLException {
    database.create(COUNTERS);

    apply(
        database,
        op -> {
          op.addColumn("counter", column("step", bigint()));
          op.addRow("counter", row("name", "users").with("next", 1).with("step", 5));
        });

    assertThat(rows(database)).containsExactly("it's orders|0|null", "users|1|5");
  }

  @OnEachDatabase
  void unusedRowTakesItsNewFirstValue(TestDatabase database) throws SQLException {
    database.create(COUNTERS);

    apply(
        database,
        op -> op.changeRow("counter", ORDERS, row("name", "it's orders").with("next", 1000)));

    assertThat(rows(database)).containsExactly("it's orders|1000");
  }

  @OnEachDatabase
  void usedRowKeepsItsCount(TestDatabase database) throws SQLException {
    database.create(COUNTERS);
    database.execute("update counter set next = 57");

    apply(
        database,
        op -> op.changeRow("counter", ORDERS, row("name", "it's orders").with("next", 10)));

    assertThat(rows(database)).containsExactly("it's orders|57");
  }

  @OnEachDatabase
  void usedRowIsDroppedByItsKey(TestDatabase database) throws SQLException {
    database.create(COUNTERS);
    database.execute("insert into counter values ('users', 57)", "update counter set next = 58");

    apply(database, op -> op.dropRow("counter", ORDERS));

    assertThat(rows(database)).containsExactly("users|58");
  }

  @OnEachDatabase
  void addedRowGoesWhenItIsUndone(TestDatabase database) throws SQLException {
    database.create(COUNTERS);
    Operation.AddRow add =
        new Operation.AddRow(
            COUNTERS.tables().asList().get(0).name(), row("name", "users").with("next", 0));

    database.apply(COUNTERS, List.of(add));
    database.apply(Schema.empty(), List.of(add.inverse()));

    assertThat(rows(database)).containsExactly("it's orders|0");
  }
}
