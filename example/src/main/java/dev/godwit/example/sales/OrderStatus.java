package dev.godwit.example.sales;

/** How far an order has come. */
public enum OrderStatus {
  PLACED,
  PAID,
  SHIPPED,
  CANCELLED
}
