package dev.godwit.dialect;

import static dev.godwit.dialect.OperationCase.named;
import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.operation.Conversion.using;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.decimal;
import static dev.godwit.schema.Definitions.defaultValue;
import static dev.godwit.schema.Definitions.doublePrecision;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.identity;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.noDefault;
import static dev.godwit.schema.Definitions.onPostgresql;
import static dev.godwit.schema.Definitions.text;
import static dev.godwit.schema.Definitions.timestamp;
import static dev.godwit.schema.Definitions.varchar;

import java.util.List;

/** Changes of columns, on the tables of {@link OperationCase#SHOP}. */
final class ColumnCases {

  private ColumnCases() {}

  static List<OperationCase> all() {
    return List.of(
        named("add-column", op -> op.addColumn("customer", column("phone", varchar(20)))),
        named(
            "add-column-with-default",
            op ->
                op.addColumn("customer", column("points", integer()).notNull().defaultValue("7"))),
        named(
            "add-column-with-constant-backfill",
            op -> op.addColumn("order", column("note", text()).notNull(), backfill("'none'"))),
        named(
            "add-column-with-expression-backfill",
            op ->
                op.addColumn(
                    "customer",
                    column("label", varchar(200)).notNull(),
                    backfill("name || ' ' || coalesce(email, '')"))),
        named(
            "add-nullable-column-with-backfill",
            op -> op.addColumn("customer", column("label", text()), backfill("upper(name)"))),
        named(
            "add-column-with-computed-default",
            op ->
                op.addColumn(
                    "order",
                    column("placed_at", timestamp(6)).notNull().defaultValue("current_timestamp"))),
        named(
            "add-computed-column",
            op -> op.addColumn("order", column("gross", decimal(12, 2)).computed("total * 2"))),
        named(
            "add-reference",
            op -> {
              op.addColumn("line", column("customer_id", bigint()));
              op.createIndex("line", index("ix_line_customer", "customer_id"));
              op.addForeignKey(
                  "line",
                  foreignKey("fk_line_customer", "customer_id").references("customer", "id"));
            }),
        named("drop-column", op -> op.dropColumn("customer", "age")),
        named(
            "drop-column-with-constraints",
            op -> {
              op.dropForeignKey("order", "fk_order_customer");
              op.dropCheck("order", "ck_order_status");
              op.dropIndex("order", "ix_order_code");
              op.dropColumn("order", "customer_id");
              op.dropColumn("order", "status");
              op.dropColumn("order", "code");
            }),
        named("rename-column", op -> op.renameColumn("order", "code", "number")),
        named(
            "swap-columns",
            op -> {
              op.renameColumn("customer", "name", "godwit_swap");
              op.renameColumn("customer", "email", "name");
              op.renameColumn("customer", "godwit_swap", "email");
            }),
        named("alter-type", op -> op.alterType("order", "code", varchar(20), varchar(40))),
        named(
            "alter-type-with-conversion",
            op ->
                op.alterType(
                    "customer", "vip", varchar(5), integer(), using("cast(vip as integer) * 2"))),
        named("alter-type-by-cast", op -> op.alterType("order", "code", varchar(20), integer())),
        named("alter-type-of-key", op -> op.alterType("order", "id", bigint(), integer())),
        named("alter-type-of-identity", op -> op.alterType("customer", "id", bigint(), integer())),
        named(
            "alter-type-with-default",
            op -> op.alterType("order", "total", decimal(10, 2), decimal(12, 2))),
        named("set-not-null", op -> op.setNotNull("order", "code")),
        named(
            "set-not-null-with-backfill",
            op -> op.setNotNull("customer", "email", backfill("name || '@x.org'"))),
        named("drop-not-null", op -> op.dropNotNull("customer", "name")),
        named(
            "set-default", op -> op.alterValue("customer", "age", noDefault(), defaultValue("18"))),
        named(
            "change-default",
            op -> op.alterValue("order", "total", defaultValue("0"), defaultValue("1.5"))),
        named(
            "drop-default", op -> op.alterValue("order", "total", defaultValue("0"), noDefault())),
        named("set-identity", op -> op.alterValue("order", "id", noDefault(), identity())),
        named("drop-identity", op -> op.alterValue("customer", "id", identity(), noDefault())),
        named("alter-type-to-bigint", op -> op.alterType("customer", "age", integer(), bigint())),
        named("alter-type-to-text", op -> op.alterType("ticket", "note", varchar(50), text())),
        named("alter-type-shorter", op -> op.alterType("ticket", "note", varchar(50), varchar(5))),
        named(
            "rules-of-one-column",
            op -> {
              op.alterType("ticket", "state", varchar(10), varchar(20));
              op.dropNotNull("ticket", "state");
              op.dropCheck("ticket", "ck_ticket_state");
              op.createIndex("ticket", index("ix_ticket_state", "state"));
            }),
        named(
            "rules-and-a-rebuild",
            op -> {
              op.dropNotNull("ticket", "state");
              op.dropCheck("ticket", "ck_ticket_state");
              op.alterType("ticket", "note", varchar(50), varchar(90));
              op.addColumn("ticket", column("code", varchar(9)).notNull(), backfill("'-'"));
              op.alterValue("ticket", "level", noDefault(), defaultValue("0"));
            }),
        named(
            "drop-two-columns",
            op -> {
              op.dropColumn("customer", "age");
              op.dropColumn("customer", "vip");
            }),
        named(
            "add-column-with-volatile-default",
            op ->
                op.addColumn(
                    "ticket",
                    column("dice", doublePrecision())
                        .notNull()
                        .defaultValue(onPostgresql("random()").onSqlite("(abs(random()))")))));
  }
}
