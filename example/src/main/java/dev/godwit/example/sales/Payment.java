package dev.godwit.example.sales;

import dev.godwit.example.catalogue.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.UUID;

/** The money that came in for an order. */
@Entity
public class Payment {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @OneToOne(optional = false)
  @JoinColumn(name = "order_id")
  private PurchaseOrder order;

  @Embedded private Money amount;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private PaymentMethod method;

  @Column(nullable = false)
  private Instant paidAt;

  /** For the persistence provider. */
  protected Payment() {}

  Payment(PurchaseOrder order, Money amount, PaymentMethod method, Instant paidAt) {
    this.order = order;
    this.amount = amount;
    this.method = method;
    this.paidAt = paidAt;
  }

  /** The key; null before the payment is stored. */
  public UUID id() {
    return id;
  }

  /** The order that was paid. */
  public PurchaseOrder order() {
    return order;
  }

  /** How much came in. */
  public Money amount() {
    return amount;
  }

  /** How it came in. */
  public PaymentMethod method() {
    return method;
  }

  /** When it came in. */
  public Instant paidAt() {
    return paidAt;
  }
}
