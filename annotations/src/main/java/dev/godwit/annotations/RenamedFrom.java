package dev.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a column or table is an earlier one under a new name, so that the migration renames it
 * and keeps its data. It may be removed once the migration is committed.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface RenamedFrom {

  /** The former name as it stands in {@code schema.snapshot}: of the column, or of the table. */
  String value();
}
