package dev.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks, in its {@code package-info.java}, the package that holds a database's migrations.
 *
 * <p>The processor writes the migration classes and {@code schema.snapshot} into this package's
 * source directory, and an index class of the same package into the class output.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Migrations {

  /**
   * The history's name in the version table. It tells apart several histories that share one
   * database, and stays when the package moves. At most 63 bytes.
   */
  String history() default "default";

  /** How names that the mapping leaves open are formed. */
  Naming naming() default Naming.JPA;

  /**
   * Whether the constraints of Bean Validation on entities shape the schema, as they do with
   * Hibernate: {@code @NotNull} makes a column NOT NULL, {@code @Size} gives it a length,
   * {@code @Digits} a precision, {@code @Min} and {@code @Max} a check. The compiler takes it that
   * a validation provider runs beside the constraints. Say {@code false} where none does, or where
   * the setting {@code jakarta.persistence.validation.mode} is {@code none} or {@code callback}.
   */
  boolean validation() default true;

  /**
   * The packages whose entities are managed, sub-packages included. They may come from
   * dependencies: name packages there that hold classes themselves, or to whose entities others
   * refer; those below are found in the same jar. Empty, the default, means every entity of the
   * compilation.
   */
  String[] packages() default {};

  /**
   * Whether a check keeps each column of an enum to the enum's constants, as Hibernate does.
   * Without checks a new constant needs no migration.
   */
  boolean enumChecks() default true;
}
