package dev.godwit.dialect;

import static dev.godwit.dialect.OperationCase.named;
import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.schema.Definitions.ascending;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.bool;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.comment;
import static dev.godwit.schema.Definitions.descending;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.row;
import static dev.godwit.schema.Definitions.sequence;
import static dev.godwit.schema.Definitions.text;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;

import dev.godwit.schema.ForeignKey;
import java.util.List;

/**
 * Changes of whole tables, their rows and sequences, on the tables of {@link OperationCase#SHOP}.
 */
final class TableCases {

  private TableCases() {}

  static List<OperationCase> all() {
    return List.of(
        named(
            "create-table",
            op ->
                op.createTable(
                    "user",
                    column("id", bigint()).identity(),
                    column("name", varchar(20)).notNull().comment("Full name."),
                    column("nick", varchar(20)).defaultValue("'it''s'"),
                    column("boss_id", bigint()),
                    column("order_id", bigint()),
                    column("size", integer()).computed("length(name)"),
                    column("active", bool()).notNull(),
                    primaryKey("user_pkey", "id"),
                    unique("uk_user_nick", "nick", "name"),
                    foreignKey("fk_user_boss", "boss_id").references("user", "id"),
                    foreignKey("fk_user_order", "order_id")
                        .references("order", "id")
                        .onDelete(ForeignKey.Action.SET_NULL)
                        .onUpdate(ForeignKey.Action.CASCADE),
                    check("ck_user_name", "name <> ''"),
                    index("ix_user_nick", descending("nick"), ascending("id")).makeUnique(),
                    comment("People."))),
        named(
            "create-tables-that-refer-to-each-other",
            op -> {
              op.createTable(
                  "egg",
                  column("id", bigint()).notNull(),
                  column("hen_id", bigint()),
                  primaryKey("egg_pkey", "id"));
              op.createTable(
                  "hen",
                  column("id", bigint()).notNull(),
                  column("egg_id", bigint()),
                  primaryKey("hen_pkey", "id"));
              op.addForeignKey("egg", foreignKey("fk_egg_hen", "hen_id").references("hen", "id"));
              op.addForeignKey("hen", foreignKey("fk_hen_egg", "egg_id").references("egg", "id"));
              op.createIndex("hen", index("ix_hen_egg", "egg_id"));
            }),
        named(
            "create-table-with-rows",
            op -> {
              op.createTable(
                  "counter",
                  column("name", varchar(50)).notNull(),
                  column("next", bigint()),
                  primaryKey("counter_pkey", "name"),
                  row("name", "it's order").with("next", 0));
              op.addRow("counter", row("name", "line").with("next", -5));
            }),
        named(
            "add-row",
            op -> op.addRow("customer", row("id", 77).with("name", "Cy").with("age", 0))),
        named(
            "drop-row",
            op -> {
              op.addRow("customer", row("id", 77).with("name", "Cy"));
              op.dropRow("customer", row("id", 77).with("name", "Cy"));
            }),
        named(
            "change-row",
            op -> {
              op.addColumn("customer", column("points", integer()));
              op.addRow("customer", row("id", 77).with("name", "Cy").with("points", 0));
              op.changeRow(
                  "customer",
                  row("id", 77).with("name", "Cy").with("points", 0),
                  row("id", 77).with("name", "Di").with("points", 7));
            }),
        named("drop-table", op -> op.dropTable("line")),
        named(
            "drop-tables-that-refer-to-each-other",
            op -> {
              op.dropTable("order");
              op.dropTable("line");
            }),
        named("rename-table", op -> op.renameTable("order", "purchase")),
        named(
            "swap-tables",
            op -> {
              op.renameTable("customer", "godwit_swap");
              op.renameTable("line", "customer");
              op.renameTable("godwit_swap", "line");
            }),
        named(
            "comment",
            op -> {
              op.commentOnTable("order", "", "It's ordered.");
              op.commentOnColumn("order", "code", "", "Printed.");
            }),
        named(
            "create-sequence",
            op -> op.createSequence(sequence("line_seq").start(5).increment(10))),
        named("create-falling-sequence", op -> op.createSequence(sequence("down").increment(-2))),
        named("drop-sequence", op -> op.dropSequence("order_seq")),
        named("rename-sequence", op -> op.renameSequence("order_seq", "purchase_seq")),
        named(
            "alter-sequence",
            op ->
                op.alterSequence(
                    sequence("order_seq").increment(50), sequence("order_seq").increment(10))),
        named(
            "rename-and-rebuild",
            op -> {
              op.dropForeignKey("line", "fk_line_order");
              op.dropCheck("order", "ck_order_status");
              op.renameTable("order", "purchase");
              op.renameColumn("purchase", "code", "number");
              op.renameColumn("purchase", "status", "state");
              op.addColumn("purchase", column("note", text()).notNull(), backfill("number"));
              op.alterType("purchase", "number", varchar(20), varchar(30));
              op.addCheck("purchase", check("ck_purchase_state", "state in ('NEW', 'PAID')"));
              op.createIndex("purchase", index("ix_purchase_note", "note"));
              op.addForeignKey(
                  "line", foreignKey("fk_line_purchase", "order_id").references("purchase", "id"));
              op.dropColumn("customer", "vip");
            }),
        named(
            "quoted-names",
            op -> {
              op.createTable(
                  "Mixed Case",
                  column("select", integer()).notNull(),
                  column("a\"b", varchar(10)),
                  column("Upper", integer()),
                  primaryKey("Mixed PK", "select"));
              op.renameColumn("Mixed Case", "Upper", "lower");
              op.renameTable("Mixed Case", "mixed'case");
              op.addUnique("mixed'case", unique("u%1", "a\"b"));
            }));
  }
}
