package dev.godwit.processor.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A mapped superclass that tests use as a class file. */
@MappedSuperclass
public abstract class BinaryBase<K> {

  @Id private K id;

  @Column(length = 7)
  private String code;

  /** The identifier. */
  public K id() {
    return id;
  }

  /** A text. */
  public String code() {
    return code;
  }
}
