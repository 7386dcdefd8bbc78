package dev.godwit.example.sales;

/** The ways to pay. */
public enum PaymentMethod {
  CARD,
  TRANSFER,
  CASH
}
