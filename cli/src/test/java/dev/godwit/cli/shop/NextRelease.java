package dev.godwit.cli.shop;

/** The shop one release later. */
public final class NextRelease extends ShopHistory {

  /** For the service loader. */
  public NextRelease() {
    super(
        "shop",
        CUSTOMER,
        PHONE,
        PURCHASE,
        Step.adding(
            "email",
            Entry.committed(
                "0004_add_email", "Adds email to customer.", "4", "0003_create_purchase")));
  }
}
