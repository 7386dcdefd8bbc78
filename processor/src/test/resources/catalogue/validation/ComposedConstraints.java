package catalogue.validation.composedconstraints;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.lang.annotation.*;
import org.hibernate.validator.constraints.CompositionType;
import org.hibernate.validator.constraints.ConstraintComposition;

/** Constraints that are made of others. */
class ComposedConstraints {

  @NotNull @Size(max = 12)
  @Constraint(validatedBy = {}) @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @interface Sku {
    String message() default "no article number";
    Class<?>[] groups() default {};
    Class<? extends Payload>[] payload() default {};
  }

  @Sku @Pattern(regexp = "X.*")
  @Constraint(validatedBy = {}) @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
  @interface SpecialSku {
    String message() default "no special article number";
    Class<?>[] groups() default {};
    Class<? extends Payload>[] payload() default {};
  }

  @Min(0) @Max(0)
  @Constraint(validatedBy = {}) @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
  @interface Share {
    @OverridesAttribute(constraint = Min.class, name = "value") long from() default 0;
    @OverridesAttribute(constraint = Max.class, name = "value") long to() default 100;
    String message() default "no share";
    Class<?>[] groups() default {};
    Class<? extends Payload>[] payload() default {};
  }

  @ConstraintComposition(CompositionType.OR) @NotBlank @Null
  @Constraint(validatedBy = {}) @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
  @interface NullOrText {
    String message() default "blank";
    Class<?>[] groups() default {};
    Class<? extends Payload>[] payload() default {};
  }

  @ConstraintComposition(CompositionType.OR) @NotBlank @NotNull
  @Constraint(validatedBy = {}) @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
  @interface EitherIsThere {
    String message() default "missing";
    Class<?>[] groups() default {};
    Class<? extends Payload>[] payload() default {};
  }

  interface Later {}

  @Entity static class Article {
    @Id @Sku String sku;
    @Sku String other;
    @SpecialSku String special;
    @Share int percent;
    @Share(from = 5, to = 50) int part;
    @NullOrText String note;
    @EitherIsThere String name;
    @Sku(groups = Later.class) String later;
  }
}
