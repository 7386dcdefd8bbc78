package dev.godwit.cli.shop;

/** The first release with a migration edited after it was applied. */
public final class EditedRelease extends ShopHistory {

  /** For the service loader. */
  public EditedRelease() {
    super("shop", CUSTOMER, PHONE.saying("2 edited"), PURCHASE);
  }
}
