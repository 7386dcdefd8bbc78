package dev.godwit.cli.shop;

/** The shop with a migration that the database refuses. */
public final class FailingRelease extends ShopHistory {

  /** For the service loader. */
  public FailingRelease() {
    super(
        "shop",
        CUSTOMER,
        new Step(
            Entry.committed("0002_fill_customer", "Fills customer.", "2", "0001_create_customer"),
            op -> op.sql("insert into customer (id, nickname) values (1, 'Ann')"),
            op -> op.sql("delete from customer")));
  }
}
