package dev.godwit.example.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** A tea, or something to make it with. */
@Entity
public class Product {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(nullable = false, unique = true, length = 20)
  private String sku;

  @Column(nullable = false, length = 120)
  private String name;

  @Column(length = 2000)
  private String description;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ProductStatus status = ProductStatus.ON_SALE;

  @Embedded private Money price;

  @Column(nullable = false)
  private Instant createdAt;

  @ManyToOne(optional = false)
  private Supplier supplier;

  @ManyToMany
  @JoinTable(
      name = "product_tag",
      joinColumns = @JoinColumn(name = "product_id"),
      inverseJoinColumns = @JoinColumn(name = "tag_id"))
  private Set<Tag> tags = new LinkedHashSet<>();

  /** For the persistence provider. */
  protected Product() {}

  /** A product that was not stored yet. */
  public Product(String sku, String name, Money price, Supplier supplier, Instant createdAt) {
    this.sku = sku;
    this.name = name;
    this.price = price;
    this.supplier = supplier;
    this.createdAt = createdAt;
  }

  /** The key; null before the product is stored. */
  public Long id() {
    return id;
  }

  /** The number that stands on the shelf. */
  public String sku() {
    return sku;
  }

  /** What customers call the product. */
  public String name() {
    return name;
  }

  /** Whether customers can have the product. */
  public ProductStatus status() {
    return status;
  }

  /** Takes the product off the shelf for good. */
  public void discontinue() {
    status = ProductStatus.DISCONTINUED;
  }

  /** What one costs today. */
  public Money price() {
    return price;
  }

  /** Who delivers the product. */
  public Supplier supplier() {
    return supplier;
  }

  /** The words by which the product is found. */
  public Set<Tag> tags() {
    return tags;
  }
}
