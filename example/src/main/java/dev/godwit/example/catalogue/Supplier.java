package dev.godwit.example.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Who grows or trades the tea that the shop buys. */
@Entity
public class Supplier {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, length = 120)
  private String name;

  @Embedded private Address address;

  /** For the persistence provider. */
  protected Supplier() {}

  /** A supplier that was not stored yet. */
  public Supplier(String name, Address address) {
    this.name = name;
    this.address = address;
  }

  /** The key; null before the supplier is stored. */
  public Long id() {
    return id;
  }

  /** The company's name. */
  public String name() {
    return name;
  }

  /** Where the supplier is. */
  public Address address() {
    return address;
  }
}
