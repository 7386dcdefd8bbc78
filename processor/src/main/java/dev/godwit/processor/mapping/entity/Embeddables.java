package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Hibernate;
import java.util.Optional;

/** Tells which class stands behind an embedded attribute that is declared as another. */
public final class Embeddables {

  private Embeddables() {}

  /** The class that Hibernate's annotation names. */
  public static Optional<JavaType> target(Attribute attribute) {
    return attribute
        .find(Hibernate.TARGET_EMBEDDABLE)
        .or(() -> attribute.find(Hibernate.PACKAGE + "Target"))
        .flatMap(use -> use.javaClass("value"));
  }
}
