package dev.godwit.spring.fieldbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A species. */
@Entity
public class Bird {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, length = 80, unique = true)
  private String commonName;

  /** For Hibernate. */
  protected Bird() {}

  /** A species of this name. */
  public Bird(String commonName) {
    this.commonName = commonName;
  }

  /** The name. */
  public String commonName() {
    return commonName;
  }

  /** The identifier. */
  public Long id() {
    return id;
  }
}
