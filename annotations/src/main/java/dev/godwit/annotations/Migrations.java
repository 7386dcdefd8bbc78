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
   * The packages whose entities are managed, sub-packages included; they may come from
   * dependencies. Empty, the default, means every entity of the compilation.
   */
  String[] packages() default {};
}
