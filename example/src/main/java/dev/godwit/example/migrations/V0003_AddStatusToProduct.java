package dev.godwit.example.migrations;

import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.varchar;

import dev.godwit.Migration;
import dev.godwit.annotations.Revision;
import dev.godwit.operation.Operations;

/**
 * Adds status to product.
 *
 * <pre>{@code
 * + product.status varchar(20) not null
 * + product check product_status_check
 * }</pre>
 */
@Revision(
    id = "0003_add_status_to_product",
    after = "0002_add_phone_to_customer",
    generated = "27700ed28a4e8f4f3e2174b88a5dae84")
public final class V0003_AddStatusToProduct implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("product", column("status", varchar(20)).notNull(), backfill("'ON_SALE'"));
    op.addCheck(
        "product",
        check("product_status_check", "status in ('ON_SALE','ANNOUNCED','DISCONTINUED')"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropCheck("product", "product_status_check");
    op.dropColumn("product", "status");
  }
}
