package dev.godwit.processor.mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that a compile finds on its class path. */
@Entity
public class BinaryEntity {

  @Id private Long id;

  /** The identifier. */
  public Long id() {
    return id;
  }
}
