package dev.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that columns, tables or sequences go on purpose, with their data. It may be removed once the
 * migration is committed; the compiler notes when.
 *
 * <ul>
 *   <li>On an entity or mapped superclass it names columns of the tables of its entities: the
 *       class's own, secondary ones, and those of its collections and relations.
 *   <li>On an embeddable it names columns of every table that holds the embeddable.
 *   <li>On the {@link Migrations} package it names whole tables and sequences, and columns as
 *       {@code table.column}.
 * </ul>
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface Dropped {

  /** The names as they stand in {@code schema.snapshot}. */
  String[] value();
}
