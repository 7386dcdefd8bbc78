package dev.godwit.cli.shop;

/** The shop with two branches that both change the customers. */
public final class BranchedRelease extends ShopHistory {

  /** For the service loader. */
  public BranchedRelease() {
    super(
        "shop",
        CUSTOMER,
        PHONE,
        Step.adding(
            "email",
            Entry.committed(
                "0002_add_email", "Adds email to customer.", "4", "0001_create_customer")));
  }
}
