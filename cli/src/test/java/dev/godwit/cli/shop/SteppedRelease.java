package dev.godwit.cli.shop;

/** The shop with a migration that commits step by step, and stops at the second one. */
public final class SteppedRelease extends ShopHistory {

  /** For the service loader. */
  public SteppedRelease() {
    super(
        "shop",
        CUSTOMER,
        new Step(
            Entry.committed("0002_add_customers", "Adds customers.", "2", "0001_create_customer")
                .withoutTransaction(),
            op -> {
              op.sql("insert into customer (id, name) values (1, 'Ann')");
              op.sql("insert into customer (id, name) select id, name from waiting");
            },
            op -> {
              op.sql("delete from customer where id > 1");
              op.sql("delete from customer where id = 1");
            }));
  }
}
