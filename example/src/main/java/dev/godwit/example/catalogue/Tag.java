package dev.godwit.example.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A word by which customers find products. */
@Entity
public class Tag {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, unique = true, length = 40)
  private String name;

  /** For the persistence provider. */
  protected Tag() {}

  /** A tag that was not stored yet. */
  public Tag(String name) {
    this.name = name;
  }

  /** The key; null before the tag is stored. */
  public Long id() {
    return id;
  }

  /** The word. */
  public String name() {
    return name;
  }
}
