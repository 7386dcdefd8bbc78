package dev.godwit.example.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** So many of a product that came to the shelf or, if negative, left it. */
@Entity
@Table(indexes = @Index(name = "stock_movement_by_product", columnList = "product_id"))
public class StockMovement {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  private Product product;

  @Column(nullable = false)
  private int quantity;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private MovementReason reason;

  @Column(nullable = false)
  private Instant movedAt;

  /** For the persistence provider. */
  protected StockMovement() {}

  /** A movement that was not stored yet. */
  public StockMovement(Product product, int quantity, MovementReason reason, Instant movedAt) {
    this.product = product;
    this.quantity = quantity;
    this.reason = reason;
    this.movedAt = movedAt;
  }

  /** The key; null before the movement is stored. */
  public Long id() {
    return id;
  }

  /** What was moved. */
  public Product product() {
    return product;
  }

  /** How many came, or left if negative. */
  public int quantity() {
    return quantity;
  }

  /** Why they were moved. */
  public MovementReason reason() {
    return reason;
  }

  /** When they were moved. */
  public Instant movedAt() {
    return movedAt;
  }
}
