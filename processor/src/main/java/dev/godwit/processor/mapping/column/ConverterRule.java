package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.entity.ValueConverter;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a converter makes of an attribute (Jakarta Persistence 3.2 §3.9, §11.1.10). */
public final class ConverterRule {

  private static final Map<String, String> WRAPPERS =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "char", "java.lang.Character",
          "double", "java.lang.Double",
          "float", "java.lang.Float",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "short", "java.lang.Short");

  private final Entities entities;
  private final Problems problems;

  public ConverterRule(Entities entities, Problems problems) {
    this.entities = entities;
    this.problems = problems;
  }

  /** The type that stands in the column in place of the attribute's own. */
  Optional<JavaType> converted(Attribute attribute) {
    return converter(attribute).map(ValueConverter::column);
  }

  /** What converts the attribute's values. */
  Optional<ValueConverter> converter(Attribute attribute) {
    Optional<AnnotationUse> use =
        attribute.overrides().conversion(attribute.name()).or(() -> own(attribute));
    return use.isPresent()
        ? use.filter(it -> !it.flag("disableConversion"))
            .flatMap(it -> it.javaClass("converter"))
            .flatMap(entities::findConverter)
        : automatic(attribute);
  }

  private static Optional<AnnotationUse> own(Attribute attribute) {
    return attribute.all(Jpa.CONVERT, Jpa.CONVERTS).stream()
        .filter(use -> use.text("attributeName").isEmpty())
        .findFirst();
  }

  /** The converter that applies by itself. */
  private Optional<ValueConverter> automatic(Attribute attribute) {
    boolean isExempt =
        attribute.has(Jpa.ID)
            || attribute.has(Jpa.VERSION)
            || attribute.has(Jpa.ENUMERATED)
            || attribute.has(Jpa.TEMPORAL);
    List<ValueConverter> fitting =
        isExempt
            ? List.of()
            : entities.model().autoConverters().stream()
                .filter(converter -> isBelow(attribute.type(), converter.attribute()))
                .toList();
    if (fitting.size() > 1) {
      problems.error(
          "ambiguous-converter",
          attribute.site(),
          "Several converters apply to '%s' by themselves: %s. Name one with @Convert, or write @Convert(disableConversion = true)."
              .formatted(
                  attribute.hint(),
                  fitting.stream().map(ValueConverter::name).collect(Collectors.joining(", "))));
    }
    return fitting.stream().findFirst();
  }

  /** Whether values of a type are such as a converter takes. */
  private static boolean isBelow(JavaType type, JavaType taken) {
    if (!taken.name().equals(WRAPPERS.getOrDefault(type.name(), type.name()))
        && !type.supertypes().contains(taken.name())) {
      return false;
    }
    List<JavaType> given = type.arguments();
    List<JavaType> wanted = taken.arguments();
    if (given.size() != wanted.size() || taken.kind() == JavaType.Kind.ARRAY) {
      return true;
    }
    for (int i = 0; i < given.size(); i++) {
      if (!isBelow(given.get(i), wanted.get(i))) {
        return false;
      }
    }
    return true;
  }
}
