package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.entity.ValueConverter;
import java.util.Optional;

/** Finds what a converter makes of an attribute (Jakarta Persistence 3.2 §11.1.10). */
final class ConverterRule {

  private final Entities entities;

  ConverterRule(Entities entities) {
    this.entities = entities;
  }

  /** The type that stands in the column in place of the attribute's own. */
  Optional<JavaType> converted(Attribute attribute) {
    return attribute
        .overrides()
        .conversion(attribute.name())
        .or(() -> own(attribute))
        .filter(use -> !use.flag("disableConversion"))
        .flatMap(use -> use.javaClass("converter"))
        .flatMap(type -> entities.findConverter(type))
        .map(ValueConverter::column);
  }

  private static Optional<AnnotationUse> own(Attribute attribute) {
    return attribute.all(Jpa.CONVERT, Jpa.CONVERTS).stream()
        .filter(use -> use.text("attributeName").isEmpty())
        .findFirst();
  }
}
