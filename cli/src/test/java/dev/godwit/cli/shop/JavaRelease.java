package dev.godwit.cli.shop;

/** The shop with a migration in Java. */
public final class JavaRelease extends ShopHistory {

  /** For the service loader. */
  public JavaRelease() {
    super(
        "shop",
        CUSTOMER,
        new Step(
            Entry.committed("0002_fill_customer", "Fills customer.", "2", "0001_create_customer"),
            op -> op.run(connection -> {}),
            op -> op.run(connection -> {})));
  }
}
