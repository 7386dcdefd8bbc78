package dev.godwit.example.sales;

import dev.godwit.example.catalogue.Money;
import dev.godwit.example.catalogue.Product;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** So many of one product in an order, at the price of that day. */
@Entity
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "order_line_once",
            columnNames = {"order_id", "product_id"}))
public class OrderLine {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "order_id")
  private PurchaseOrder order;

  @ManyToOne(optional = false)
  private Product product;

  private int quantity;

  @Embedded private Money price;

  /** For the persistence provider. */
  protected OrderLine() {}

  OrderLine(PurchaseOrder order, Product product, int quantity) {
    this.order = order;
    this.product = product;
    this.quantity = quantity;
    this.price = product.price();
  }

  /** The key; null before the line is stored. */
  public Long id() {
    return id;
  }

  /** The order of which this is a line. */
  public PurchaseOrder order() {
    return order;
  }

  /** What was ordered. */
  public Product product() {
    return product;
  }

  /** How many were ordered. */
  public int quantity() {
    return quantity;
  }

  /** What all of them cost. */
  public Money total() {
    return price.times(quantity);
  }
}
