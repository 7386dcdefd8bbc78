package dev.godwit.example.migrations;

import dev.godwit.Migration;
import dev.godwit.annotations.Revision;
import dev.godwit.operation.Operations;

/** Writes down each product's stock as its first movement; written by hand. */
@Revision(id = "0007_open_stock", after = "0006_create_stock_movement")
public final class V0007_OpenStock implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.sql(
        """
        insert into stock_movement (product_id, quantity, reason, moved_at)
        select id, stock, 'OPENING', created_at from product where stock <> 0
        """);
  }

  @Override
  public void downgrade(Operations op) {
    op.sql(
        """
        update product
        set stock = (select sum(quantity) from stock_movement where product_id = product.id)
        """);
    op.sql("delete from stock_movement");
  }
}
