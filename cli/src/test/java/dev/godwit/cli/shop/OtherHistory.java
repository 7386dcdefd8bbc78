package dev.godwit.cli.shop;

/** Another history beside that of the shop. */
public final class OtherHistory extends ShopHistory {

  /** For the service loader. */
  public OtherHistory() {
    super("warehouse", CUSTOMER);
  }
}
