package dev.godwit.cli.shop;

/** The shop with the draft changed. */
public final class ChangedDraftRelease extends ShopHistory {

  /** For the service loader. */
  public ChangedDraftRelease() {
    super(
        "shop",
        CUSTOMER,
        Step.adding(
            "email",
            Entry.draft(
                "0002_add_mail", "Adds email to customer.", "2 changed", "0001_create_customer")));
  }
}
