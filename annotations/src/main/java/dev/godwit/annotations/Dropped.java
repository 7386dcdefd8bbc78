package dev.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that columns of this entity's table (on a class) or whole tables (on the {@link Migrations}
 * package) go on purpose, with their data. It may be removed once the migration is committed.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface Dropped {

  /** The names of the dropped columns or tables as they stand in {@code schema.snapshot}. */
  String[] value();
}
