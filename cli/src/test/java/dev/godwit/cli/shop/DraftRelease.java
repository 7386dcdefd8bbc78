package dev.godwit.cli.shop;

/** The shop with a draft. */
public final class DraftRelease extends ShopHistory {

  /** For the service loader. */
  public DraftRelease() {
    super(
        "shop",
        CUSTOMER,
        Step.adding(
            "mail",
            Entry.draft("0002_add_mail", "Adds mail to customer.", "2", "0001_create_customer")));
  }
}
