package dev.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a column's values follow when its type changes, as in SQL's {@code ALTER COLUMN … TYPE …
 * USING}. It may be removed once the migration is committed.
 */
@Documented
@Repeatable(Using.List.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Using {

  /**
   * An SQL expression that both databases understand; it names the column for its former value, and
   * may name other columns of the row.
   */
  String value() default "";

  /** The expression on PostgreSQL, where {@link #value} does not fit. */
  String postgresql() default "";

  /** The expression on SQLite, where {@link #value} does not fit. */
  String sqlite() default "";

  /** The way back, for the downgrade: an expression over the new value. */
  String back() default "";

  /** The way back on PostgreSQL, where {@link #back} does not fit. */
  String postgresqlBack() default "";

  /** The way back on SQLite, where {@link #back} does not fit. */
  String sqliteBack() default "";

  /**
   * The column's name in {@code schema.snapshot}, where the attribute has several columns. On a
   * class it is needed: there it means what no attribute defines, as discriminators and the keys of
   * joined tables.
   */
  String column() default "";

  /** Conversions of several columns of one attribute. */
  @Documented
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /** The conversions. */
    Using[] value();
  }
}
