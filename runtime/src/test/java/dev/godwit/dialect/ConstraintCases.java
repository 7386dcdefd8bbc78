package dev.godwit.dialect;

import static dev.godwit.dialect.OperationCase.named;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.unique;

import dev.godwit.schema.ForeignKey;
import java.util.List;

/** Changes of keys, constraints and indexes, on the tables of {@link OperationCase#SHOP}. */
final class ConstraintCases {

  private ConstraintCases() {}

  static List<OperationCase> all() {
    return List.of(
        named(
            "change-primary-key",
            op -> {
              op.dropPrimaryKey("line");
              op.addColumn("line", column("id", bigint()).identity());
              op.addPrimaryKey("line", primaryKey("line_pkey", "id"));
            }),
        named(
            "add-foreign-key",
            op ->
                op.addForeignKey(
                    "customer", foreignKey("fk_customer_age", "age").references("order", "id"))),
        named("drop-foreign-key", op -> op.dropForeignKey("line", "fk_line_order")),
        named("add-unique", op -> op.addUnique("order", unique("uk_order", "customer_id", "code"))),
        named("drop-unique", op -> op.dropUnique("customer", "uk_customer_email")),
        named("add-check", op -> op.addCheck("customer", check("ck_customer_age", "age > 0"))),
        named("drop-check", op -> op.dropCheck("order", "ck_order_status")),
        named(
            "widen-check",
            op -> {
              op.dropCheck("order", "ck_order_status");
              op.addCheck("order", check("ck_order_status", "status <> 'GONE'"));
            }),
        named("create-index", op -> op.createIndex("line", index("ix_line_amount", "amount"))),
        named("drop-index", op -> op.dropIndex("order", "ix_order_code")),
        named("rename-index", op -> op.renameIndex("order", "ix_order_code", "ix_order_number")),
        named(
            "widen-enum-check",
            op -> {
              op.dropCheck("ticket", "ck_ticket_state");
              op.addCheck("ticket", check("ck_ticket_state", "state in ('NEW','OPEN','DONE')"));
            }),
        named(
            "widen-ordinal-check",
            op -> {
              op.dropCheck("ticket", "ck_ticket_level");
              op.addCheck("ticket", check("ck_ticket_level", "level between 0 and 3"));
            }),
        named(
            "narrow-enum-check",
            op -> {
              op.dropCheck("ticket", "ck_ticket_level");
              op.addCheck("ticket", check("ck_ticket_level", "level between 0 and 1"));
            }),
        named(
            "rename-constraints",
            op -> {
              op.dropForeignKey("ticket", "fk_ticket_parent");
              op.dropUnique("ticket", "uk_ticket_note");
              op.dropCheck("ticket", "ck_ticket_level");
              op.addUnique("ticket", unique("uk_note", "note"));
              op.addForeignKey(
                  "ticket", foreignKey("fk_parent", "parent_id").references("ticket", "id"));
              op.addCheck("ticket", check("ck_level", "level between 0 and 2"));
            }),
        named("rename-primary-key", op -> op.renameConstraint("line", "line_pkey", "pk_line")),
        named(
            "rename-all-constraints",
            op -> {
              op.renameConstraint("ticket", "fk_ticket_parent", "fk_parent");
              op.renameConstraint("ticket", "uk_ticket_note", "uk_note");
              op.renameConstraint("ticket", "ck_ticket_level", "ck_level");
            }),
        named(
            "change-foreign-key-action",
            op -> {
              op.dropForeignKey("ticket", "fk_ticket_parent");
              op.addForeignKey(
                  "ticket",
                  foreignKey("fk_ticket_parent", "parent_id")
                      .references("ticket", "id")
                      .onDelete(ForeignKey.Action.SET_NULL));
            }),
        named(
            "composite-primary-key",
            op -> {
              op.dropForeignKey("ticket", "fk_ticket_parent");
              op.dropPrimaryKey("ticket");
              op.addPrimaryKey("ticket", primaryKey("ticket_pkey", "id", "note"));
            }),
        named("drop-primary-key", op -> op.dropPrimaryKey("line")),
        named(
            "widen-unique",
            op -> {
              op.dropUnique("ticket", "uk_ticket_note");
              op.addUnique("ticket", unique("uk_ticket_note", "note", "level"));
            }),
        named(
            "create-unique-index",
            op -> op.createIndex("ticket", index("ix_ticket_note", "note").makeUnique())));
  }
}
