package dev.godwit.example.sales;

import dev.godwit.example.catalogue.Address;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** Somebody who buys tea. */
@Entity
public class Customer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, length = 120)
  private String fullName;

  @Column(nullable = false, unique = true, length = 254)
  private String email;

  @Column(length = 20)
  private String phone;

  @Embedded private Address address;

  @Column(nullable = false)
  private Instant joinedAt;

  /** For the persistence provider. */
  protected Customer() {}

  /** A customer who was not stored yet. */
  public Customer(String fullName, String email, Address address, Instant joinedAt) {
    this.fullName = fullName;
    this.email = email;
    this.address = address;
    this.joinedAt = joinedAt;
  }

  /** The key; null before the customer is stored. */
  public Long id() {
    return id;
  }

  /** The customer's name, all of it. */
  public String fullName() {
    return fullName;
  }

  /** The customer's telephone number; empty if the shop does not know it. */
  public Optional<String> phone() {
    return Optional.ofNullable(phone);
  }

  /** Learns the customer's telephone number. */
  public void callAt(String number) {
    phone = number;
  }

  /** Where the customer's parcels go unless told. */
  public Address address() {
    return address;
  }
}
