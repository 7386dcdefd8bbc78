package dev.godwit.cli.shop;

/** The shop at its first release. */
public final class FirstRelease extends ShopHistory {

  /** For the service loader. */
  public FirstRelease() {
    super("shop", CUSTOMER, PHONE, PURCHASE);
  }
}
