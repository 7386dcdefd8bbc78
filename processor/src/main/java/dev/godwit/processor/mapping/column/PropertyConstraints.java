package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.ConstraintType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the constraints on one property say about its column, composed ones taken apart. Those of
 * other groups than the default one say nothing.
 */
final class PropertyConstraints {

  private static final String JAKARTA = "jakarta.validation.constraints.";
  private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";
  private static final List<String> NOT_NULL =
      List.of(JAKARTA + "NotNull", JAKARTA + "NotEmpty", JAKARTA + "NotBlank");

  /** The digits of a number. */
  record Digits(AnnotationUse use, int precision, int scale) {}

  /**
   * A limit of a number.
   *
   * @param operator what SQL writes between the number and the limit
   */
  record Limit(AnnotationUse use, String operator, long value) {}

  private final Map<String, ConstraintType> types;
  private final boolean required;
  private final List<Limit> limits = new ArrayList<>();
  private OptionalInt length = OptionalInt.empty();
  private Optional<Digits> digits = Optional.empty();

  /**
   * Reads the constraints.
   *
   * @param uses all annotations on the property's fields and getters
   * @param types the constraints among the annotations, by name
   */
  PropertyConstraints(List<AnnotationUse> uses, Map<String, ConstraintType> types) {
    this.types = types;
    required =
        uses.stream()
            .flatMap(use -> each(use).stream())
            .filter(use -> types.containsKey(use.type()))
            .filter(PropertyConstraints::isOfDefaultGroup)
            .map(this::isRequiredBy)
            .reduce(false, Boolean::logicalOr);
  }

  /** Whether a value must be there. */
  boolean required() {
    return required;
  }

  /** The most characters that a text may have. */
  OptionalInt length() {
    return length;
  }

  Optional<Digits> digits() {
    return digits;
  }

  List<Limit> limits() {
    return limits;
  }

  /** A constraint, or those in a container of repeated ones. */
  private static List<AnnotationUse> each(AnnotationUse use) {
    List<AnnotationUse> contained = use.annotations("value");
    return contained.isEmpty() ? List.of(use) : contained;
  }

  private static boolean isOfDefaultGroup(AnnotationUse use) {
    return use.javaClasses("groups").isEmpty()
        || use.javaClasses("groups").stream().anyMatch(group -> group.name().equals(DEFAULT_GROUP));
  }

  /** Takes note of the constraint; returns whether it demands a value. */
  private boolean isRequiredBy(AnnotationUse use) {
    note(use);
    ConstraintType type = types.get(use.type());
    List<Boolean> parts =
        type.parts().stream()
            .map(part -> isRequiredBy(overridden(part, use, type.assignments())))
            .toList();
    boolean isEither = type.composition() == ConstraintType.Composition.OR && parts.size() > 1;
    boolean byParts = isEither ? !parts.contains(false) : parts.contains(true);
    return byParts || NOT_NULL.contains(use.type());
  }

  /** The part with the values that the whole gives it, at the place where the whole is written. */
  private static AnnotationUse overridden(
      AnnotationUse part, AnnotationUse whole, List<ConstraintType.Assignment> assignments) {
    Map<String, AnnotationUse.Argument> members = new HashMap<>(part.members());
    assignments.stream()
        .filter(assignment -> assignment.part().equals(part.type()))
        .forEach(
            assignment ->
                members.put(assignment.partMember(), whole.members().get(assignment.member())));
    return new AnnotationUse(part.type(), members, whole.site());
  }

  private void note(AnnotationUse use) {
    switch (use.type()) {
      case JAKARTA + "Size", "org.hibernate.validator.constraints.Length" -> noteLength(use);
      case JAKARTA + "Digits" -> {
        int fraction = use.number("fraction").orElse(0);
        digits = Optional.of(new Digits(use, use.number("integer").orElse(0) + fraction, fraction));
      }
      case JAKARTA + "Min" -> limits.add(new Limit(use, ">=", limit(use)));
      case JAKARTA + "Max" -> limits.add(new Limit(use, "<=", limit(use)));
      default -> {
        // Others say nothing about columns.
      }
    }
  }

  /** Of several lengths Hibernate takes any; the longest cuts nothing off. */
  private void noteLength(AnnotationUse use) {
    int most = use.number("max").orElse(Integer.MAX_VALUE);
    if (most < Integer.MAX_VALUE) {
      length = OptionalInt.of(Math.max(most, length.orElse(0)));
    }
  }

  private static long limit(AnnotationUse use) {
    return ((Number) use.members().get("value").value()).longValue();
  }
}
