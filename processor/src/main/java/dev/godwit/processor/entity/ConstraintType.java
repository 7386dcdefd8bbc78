package dev.godwit.processor.entity;

import java.util.List;
import java.util.Objects;

/**
 * An annotation type that is a constraint of Bean Validation.
 *
 * @param parts the constraints that it is composed of
 * @param assignments its members that stand for members of its parts
 */
public record ConstraintType(
    List<AnnotationUse> parts, Composition composition, List<Assignment> assignments) {

  /** How the parts make the whole, as Hibernate Validator's annotation says. */
  public enum Composition {
    /** All must hold; so unless it is said. */
    AND,
    /** One must hold. */
    OR,
    /** None must hold. */
    ALL_FALSE
  }

  /**
   * A member whose value goes to a part.
   *
   * @param member the member of the whole
   * @param part the qualified name of the part's type
   * @param partMember the member of the part
   */
  public record Assignment(String member, String part, String partMember) {}

  /** Copies and checks. */
  public ConstraintType {
    Objects.requireNonNull(composition, "composition");
    parts = List.copyOf(parts);
    assignments = List.copyOf(assignments);
  }
}
