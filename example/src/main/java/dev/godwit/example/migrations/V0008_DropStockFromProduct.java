package dev.godwit.example.migrations;

import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.integer;

import dev.godwit.Migration;
import dev.godwit.annotations.Revision;
import dev.godwit.operation.Operations;

/**
 * Drops stock from product.
 *
 * <pre>{@code
 * - product.stock
 * }</pre>
 *
 * <p>Drops {@code product.stock} with its values; the downgrade brings it back without them.
 */
@Revision(
    id = "0008_drop_stock_from_product",
    after = "0007_open_stock",
    generated = "a55a616d9aea0dc288f59d1ce009478c")
public final class V0008_DropStockFromProduct implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropColumn("product", "stock");
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("product", column("stock", integer()));
  }
}
