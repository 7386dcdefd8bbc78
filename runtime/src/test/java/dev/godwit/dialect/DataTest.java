package dev.godwit.dialect;

import static dev.godwit.schema.Definitions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.operation.Operations;
import dev.godwit.schema.Row;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaException;
import dev.godwit.schema.Table;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Rows of data that hand-written migrations insert, change and delete. */
final class DataTest {

  private static final Schema BEFORE =
      Schema.of(
          Table.of(
              "Order",
              column("id", bigint()).notNull(),
              column("code", varchar(20)),
              column("paid", bool()),
              column("total", decimal(12, 2)),
              column("day", date()),
              column("at", time(6)),
              column("placed", timestamp(6)),
              column("sent", timestamptz(6)),
              column("token", uuid()),
              column("seal", varbinary(16)),
              column("details", json()),
              primaryKey("order_pkey", "id")));

  private static final Row EVERYTHING =
      row("id", 1)
          .with("code", "it's new")
          .with("paid", true)
          .with("total", decimal("12.50"))
          .with("day", date("2026-01-31"))
          .with("at", time("12:30:00"))
          .with("placed", timestamp("2026-01-31T12:30:00.123"))
          .with("sent", timestamptz("2026-01-31T12:30:00+01:00"))
          .with("token", uuid("0f0e0d0c-0b0a-0908-0706-050403020100"))
          .with("seal", bytes("cafe"))
          .with("details", "{}");

  private static void apply(TestDatabase database, Consumer<Operations> body) throws SQLException {
    Operations op = Operations.on(BEFORE);
    body.accept(op);
    database.apply(BEFORE, op.recorded());
  }

  private static List<String> query(TestDatabase database, String columns) throws SQLException {
    return database.query("select %s from \"Order\" order by id".formatted(columns));
  }

  @OnEachDatabase
  void valuesOfEveryFormAreInserted(TestDatabase database) throws SQLException {
    database.create(BEFORE);

    apply(database, op -> op.insert("Order", EVERYTHING));

    boolean isSqlite = database.dialect().name().equals("SQLite");
    assertThat(query(database, "id, code, total, details"))
        .containsExactly(isSqlite ? "1|it's new|12.5|{}" : "1|it's new|12.50|{}");
    if (isSqlite) {
      assertThat(query(database, "paid, placed, sent, hex(token), hex(seal), typeof(day)"))
          .containsExactly(
              "1|%d|1769859000000|0F0E0D0C0B0A09080706050403020100|CAFE|integer"
                  .formatted(Timestamp.valueOf("2026-01-31 12:30:00.123").getTime()));
    } else {
      assertThat(
              query(
                  database,
                  "paid, day::text, at::text, placed::text, extract(epoch from sent)::bigint, token::text, encode(seal, 'hex')"))
          .containsExactly(
              "t|2026-01-31|12:30:00|2026-01-31 12:30:00.123|1769859000|0f0e0d0c-0b0a-0908-0706-050403020100|cafe");
    }
  }

  @OnEachDatabase
  void rowsAreFoundAgainByValuesOfEveryForm(TestDatabase database) throws SQLException {
    database.create(BEFORE);
    Row plain =
        row("id", 1).with("paid", true).with("token", uuid("0f0e0d0c-0b0a-0908-0706-050403020100"));

    apply(
        database,
        op -> {
          op.insert("Order", EVERYTHING);
          op.insert("Order", row("id", 2).with("code", nothing()));
          op.update("Order", plain, row("code", "old").with("total", nothing()));
          op.update("Order", row("code", nothing()), row("code", "none"));
        });

    assertThat(query(database, "id, code, total")).containsExactly("1|old|null", "2|none|null");
  }

  @OnEachDatabase
  void insertedRowIsDeletedByItsKey(TestDatabase database) throws SQLException {
    database.create(BEFORE);
    apply(database, op -> op.insert("Order", EVERYTHING));
    apply(database, op -> op.insert("Order", row("id", 2)));

    apply(database, op -> op.delete("Order", row("id", 1)));

    assertThat(query(database, "id")).containsExactly("2");
  }

  @OnEachDatabase
  void dataMeetsTheTableAsItIsByThen(TestDatabase database) throws SQLException {
    database.create(BEFORE);

    apply(
        database,
        op -> {
          op.insert("Order", row("id", 1));
          op.addColumn("Order", column("size", integer()));
          op.setNotNull("Order", "code", dev.godwit.operation.Backfill.backfill("'old'"));
          op.insert("Order", row("id", 2).with("code", "new").with("size", 7));
        });

    assertThat(query(database, "id, code, size")).containsExactly("1|old|null", "2|new|7");
  }

  @OnEachDatabase
  void declaredChangeOfCodeIsMetByWhatFollows(TestDatabase database) throws SQLException {
    database.create(BEFORE);

    apply(
        database,
        op -> {
          op.sql("alter table \"Order\" add column size integer").touches("Order");
          op.declare().addColumn("Order", column("size", integer()));
          op.insert("Order", row("id", 1).with("size", 7));
          op.renameColumn("Order", "size", "pieces");
          op.alterType("Order", "pieces", integer(), bigint());
        });

    assertThat(query(database, "id, pieces")).containsExactly("1|7");
  }

  @Test
  void columnThatTheTableLacksIsRefused() {
    Operations op = Operations.on(BEFORE);

    assertThatThrownBy(() -> op.insert("Order", row("id", 1).with("colour", "red")))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("'colour'");
  }

  @Test
  void textOfAnotherFormIsRefused() {
    assertThatThrownBy(() -> date("31.1.2026"))
        .isInstanceOf(SchemaException.class)
        .hasMessage("'31.1.2026' is no date: Text '31.1.2026' could not be parsed at index 0");
  }

  @Test
  void rowOfTheSchemaHoldsTextsAndNumbersOnly() {
    assertThatThrownBy(() -> Operations.on(BEFORE).addRow("Order", EVERYTHING))
        .isInstanceOf(SchemaException.class)
        .hasMessage(
            "The row 'id 1' of table 'Order' holds something else than texts and whole numbers. Add it with op.insert(…).");
  }

  @Test
  void dataCannotBeDeclared() {
    assertThatThrownBy(() -> Operations.on(BEFORE).declare().insert("Order", EVERYTHING))
        .isInstanceOf(SchemaException.class)
        .hasMessage("Only a change of the schema can be declared.");
  }
}
