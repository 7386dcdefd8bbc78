package dev.godwit.spring.fieldbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** That somebody saw a bird. */
@Entity
public class Sighting {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  private Bird bird;

  @Column(nullable = false)
  private Instant seenAt;

  /** For Hibernate. */
  protected Sighting() {}

  /** A sighting of this bird. */
  public Sighting(Bird bird, Instant seenAt) {
    this.bird = bird;
    this.seenAt = seenAt;
  }

  /** What was seen. */
  public Bird bird() {
    return bird;
  }

  /** When it was. */
  public Instant seenAt() {
    return seenAt;
  }

  /** The identifier. */
  public Long id() {
    return id;
  }
}
