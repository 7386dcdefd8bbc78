package dev.godwit.example.migrations;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.decimal;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.sequence;
import static dev.godwit.schema.Definitions.timestamptz;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.uuid;
import static dev.godwit.schema.Definitions.varchar;

import dev.godwit.Migration;
import dev.godwit.annotations.Revision;
import dev.godwit.operation.Operations;

/**
 * Creates 8 tables.
 *
 * <pre>{@code
 * + sequence purchase_order_seq
 * + supplier
 * + product
 * + tag
 * + customer
 * + purchase_order
 * + order_line
 * + payment
 * + product_tag
 * }</pre>
 */
@Revision(id = "0001_create_8_tables", generated = "b664a41008fd739aeaa73497a160b01e")
public final class V0001_Create8Tables implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSequence(sequence("purchase_order_seq").increment(50));
    op.createTable(
        "supplier",
        column("id", bigint()).identity(),
        column("name", varchar(120)).notNull(),
        column("street", varchar(120)),
        column("postcode", varchar(12)),
        column("city", varchar(80)),
        column("country", varchar(2)),
        primaryKey("supplier_pkey", "id"));
    op.createTable(
        "product",
        column("id", bigint()).identity(),
        column("version", integer()).notNull(),
        column("sku", varchar(20)).notNull(),
        column("name", varchar(120)).notNull(),
        column("description", varchar(2000)),
        column("amount", decimal(12, 2)).notNull(),
        column("currency", varchar(3)).notNull(),
        column("stock", integer()),
        column("created_at", timestamptz(6)).notNull(),
        column("supplier_id", bigint()).notNull(),
        primaryKey("product_pkey", "id"),
        unique("uk_product_sku", "sku"),
        foreignKey("fk_product_supplier_id", "supplier_id").references("supplier", "id"));
    op.createTable(
        "tag",
        column("id", bigint()).identity(),
        column("name", varchar(40)).notNull(),
        primaryKey("tag_pkey", "id"),
        unique("uk_tag_name", "name"));
    op.createTable(
        "customer",
        column("id", bigint()).identity(),
        column("name", varchar(120)).notNull(),
        column("email", varchar(254)).notNull(),
        column("street", varchar(120)),
        column("postcode", varchar(12)),
        column("city", varchar(80)),
        column("country", varchar(2)),
        column("joined_at", timestamptz(6)).notNull(),
        primaryKey("customer_pkey", "id"),
        unique("uk_customer_email", "email"));
    op.createTable(
        "purchase_order",
        column("id", bigint()).notNull(),
        column("status", varchar(20)).notNull(),
        column("placed_at", timestamptz(6)).notNull(),
        column("delivery_street", varchar(120)),
        column("delivery_postcode", varchar(12)),
        column("delivery_city", varchar(80)),
        column("delivery_country", varchar(2)),
        column("customer_id", bigint()).notNull(),
        primaryKey("purchase_order_pkey", "id"),
        foreignKey("fk_purchase_order_customer_id", "customer_id").references("customer", "id"),
        check("purchase_order_status_check", "status in ('PLACED','PAID','SHIPPED','CANCELLED')"));
    op.createTable(
        "order_line",
        column("id", bigint()).identity(),
        column("quantity", integer()).notNull(),
        column("amount", decimal(12, 2)).notNull(),
        column("currency", varchar(3)).notNull(),
        column("order_id", bigint()).notNull(),
        column("product_id", bigint()).notNull(),
        primaryKey("order_line_pkey", "id"),
        unique("order_line_once", "order_id", "product_id"),
        foreignKey("fk_order_line_order_id", "order_id").references("purchase_order", "id"),
        foreignKey("fk_order_line_product_id", "product_id").references("product", "id"));
    op.createTable(
        "payment",
        column("id", uuid()).notNull(),
        column("amount", decimal(12, 2)).notNull(),
        column("currency", varchar(3)).notNull(),
        column("method", varchar(20)).notNull(),
        column("paid_at", timestamptz(6)).notNull(),
        column("order_id", bigint()).notNull(),
        primaryKey("payment_pkey", "id"),
        unique("uk_payment_order_id", "order_id"),
        foreignKey("fk_payment_order_id", "order_id").references("purchase_order", "id"),
        check("payment_method_check", "method in ('CARD','TRANSFER','CASH')"));
    op.createTable(
        "product_tag",
        column("product_id", bigint()).notNull(),
        column("tag_id", bigint()).notNull(),
        primaryKey("product_tag_pkey", "product_id", "tag_id"),
        foreignKey("fk_product_tag_product_id", "product_id").references("product", "id"),
        foreignKey("fk_product_tag_tag_id", "tag_id").references("tag", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("product_tag");
    op.dropTable("payment");
    op.dropTable("order_line");
    op.dropTable("purchase_order");
    op.dropTable("customer");
    op.dropTable("tag");
    op.dropTable("product");
    op.dropTable("supplier");
    op.dropSequence("purchase_order_seq");
  }
}
