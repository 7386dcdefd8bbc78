package dev.godwit.example.migrations;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.timestamptz;
import static dev.godwit.schema.Definitions.varchar;

import dev.godwit.Migration;
import dev.godwit.annotations.Revision;
import dev.godwit.operation.Operations;

/**
 * Creates stock_movement.
 *
 * <pre>{@code
 * + stock_movement
 * }</pre>
 */
@Revision(
    id = "0006_create_stock_movement",
    after = "0005_index_customer_id_and_placed_at_of_purchase_order",
    generated = "52b19e602b243a5d647c5104477075fb")
public final class V0006_CreateStockMovement implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable(
        "stock_movement",
        column("id", bigint()).identity(),
        column("quantity", integer()).notNull(),
        column("reason", varchar(20)).notNull(),
        column("moved_at", timestamptz(6)).notNull(),
        column("product_id", bigint()).notNull(),
        primaryKey("stock_movement_pkey", "id"),
        foreignKey("fk_stock_movement_product_id", "product_id").references("product", "id"),
        check("stock_movement_reason_check", "reason in ('OPENING','DELIVERY','SALE','LOSS')"),
        index("stock_movement_by_product", "product_id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("stock_movement");
  }
}
