package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Jpa;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A relation as an attribute declares it.
 *
 * @param kind its multiplicities
 * @param use the annotation that makes it one
 */
public record Relation(Kind kind, AnnotationUse use) {

  /** How many on this side relate to how many on the other. */
  public enum Kind {
    MANY_TO_ONE(Jpa.MANY_TO_ONE),
    ONE_TO_ONE(Jpa.ONE_TO_ONE),
    ONE_TO_MANY(Jpa.ONE_TO_MANY),
    MANY_TO_MANY(Jpa.MANY_TO_MANY);

    private final String annotation;

    Kind(String annotation) {
      this.annotation = annotation;
    }

    /** Whether the attribute holds one entity; else it holds a collection. */
    public boolean isToOne() {
      return this == MANY_TO_ONE || this == ONE_TO_ONE;
    }
  }

  /** The relation that the attribute is, if it is one. */
  public static Optional<Relation> of(Attribute attribute) {
    return Stream.of(Kind.values())
        .flatMap(
            kind -> attribute.find(kind.annotation).map(use -> new Relation(kind, use)).stream())
        .findFirst();
  }

  /** The attribute of the other entity that maps the relation; empty if this one does. */
  public Optional<String> mappedBy() {
    return Optional.of(use.text("mappedBy")).filter(name -> !name.isBlank());
  }

  /** The type of the other entity; empty if the declaration does not tell. */
  Optional<JavaType> target(JavaType declared) {
    Optional<JavaType> element =
        kind.isToOne()
            ? Optional.of(declared)
            : declared.arguments().stream().reduce((first, second) -> second);
    return use.javaClass("targetEntity").or(() -> element);
  }
}
