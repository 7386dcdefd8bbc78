package dev.godwit.example.sales;

import dev.godwit.example.catalogue.Address;
import dev.godwit.example.catalogue.Money;
import dev.godwit.example.catalogue.Product;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a customer wants to have. */
@Entity
@Table(
    indexes =
        @Index(name = "purchase_order_by_customer", columnList = "customer_id, placed_at desc"))
public class PurchaseOrder {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private Long id;

  @ManyToOne(optional = false)
  private Customer customer;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private OrderStatus status = OrderStatus.PLACED;

  @Column(nullable = false)
  private Instant placedAt;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "delivery_street", length = 120))
  @AttributeOverride(name = "postcode", column = @Column(name = "delivery_postcode", length = 12))
  @AttributeOverride(name = "city", column = @Column(name = "delivery_city", length = 80))
  @AttributeOverride(name = "country", column = @Column(name = "delivery_country", length = 2))
  private Address delivery;

  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<OrderLine> lines = new ArrayList<>();

  /** For the persistence provider. */
  protected PurchaseOrder() {}

  /** An order without lines that was not stored yet. */
  public PurchaseOrder(Customer customer, Instant placedAt) {
    this.customer = customer;
    this.delivery = customer.address();
    this.placedAt = placedAt;
  }

  /** The key; null before the order is stored. */
  public Long id() {
    return id;
  }

  /** Who ordered. */
  public Customer customer() {
    return customer;
  }

  /** How far the order has come. */
  public OrderStatus status() {
    return status;
  }

  /** Where the parcel goes. */
  public Address delivery() {
    return delivery;
  }

  /** What was ordered. */
  public List<OrderLine> lines() {
    return List.copyOf(lines);
  }

  /** Orders so many of a product at its price of today. */
  public void add(Product product, int quantity) {
    lines.add(new OrderLine(this, product, quantity));
  }

  /** What all lines cost; at least one line is needed. */
  public Money total() {
    return lines.stream().map(OrderLine::total).reduce(Money::plus).orElseThrow();
  }

  /** Pays the order in full. */
  public Payment pay(PaymentMethod method, Instant paidAt) {
    status = OrderStatus.PAID;
    return new Payment(this, total(), method, paidAt);
  }
}
