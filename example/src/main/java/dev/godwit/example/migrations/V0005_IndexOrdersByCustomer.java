package dev.godwit.example.migrations;

import static dev.godwit.schema.Definitions.ascending;
import static dev.godwit.schema.Definitions.descending;
import static dev.godwit.schema.Definitions.index;

import dev.godwit.Migration;
import dev.godwit.annotations.Revision;
import dev.godwit.operation.Operations;

/**
 * Indexes customer_id and placed_at of purchase_order.
 *
 * <pre>{@code
 * + purchase_order index purchase_order_by_customer
 * }</pre>
 */
@Revision(
    id = "0005_index_customer_id_and_placed_at_of_purchase_order",
    after = "0004_rename_name_to_full_name_in_customer",
    generated = "86447516dabc48f6b701009650675dd7")
public final class V0005_IndexOrdersByCustomer implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createIndex(
        "purchase_order",
        index("purchase_order_by_customer", ascending("customer_id"), descending("placed_at")));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("purchase_order", "purchase_order_by_customer");
  }
}
