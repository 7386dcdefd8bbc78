package dev.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the value that rows which exist already take when a column is added as, or becomes, NOT
 * NULL. It may be removed once the migration is committed.
 */
@Documented
@Repeatable(Backfill.List.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Backfill {

  /** An SQL expression that both databases understand; it may name other columns of the row. */
  String value() default "";

  /** The expression on PostgreSQL, where {@link #value} does not fit. */
  String postgresql() default "";

  /** The expression on SQLite, where {@link #value} does not fit. */
  String sqlite() default "";

  /**
   * The column's name in {@code schema.snapshot}, where the attribute has several columns. On a
   * class it is needed: there it means what no attribute defines, as discriminators and the keys of
   * joined tables.
   */
  String column() default "";

  /** Values for several columns of one attribute. */
  @Documented
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /** The values. */
    Backfill[] value();
  }
}
