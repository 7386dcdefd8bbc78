package dev.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a migration class its identity and its place in the history.
 *
 * <p>The class may be renamed at will; the {@link #id} is what databases remember.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Revision {

  /** The revision's identifier, unique in its history; letters, digits, {@code _}, {@code -}. */
  String id();

  /** The identifiers of the parents; empty for the first migration. */
  String[] after() default {};

  /**
   * The parent that this migration, a {@code dev.godwit.Merge} of branches that dispute an object,
   * stands for where it was never applied; empty for every other migration.
   *
   * <p>A database then runs one of two branches: that of the first parent, as new databases do, or
   * that of this one. The migration has a body for either, and what the database did not run is
   * recorded as superseded.
   */
  String insteadOf() default "";

  /**
   * The revisions that a checkpoint stands for, parents before children: a new database runs the
   * checkpoint alone, others pass it once they have run them. Empty for every other migration.
   */
  String[] contains() default {};

  /**
   * Whether the migration runs in one transaction, as it does unless told.
   *
   * <p>Otherwise each of its steps commits by itself, and the history says how many are done, so
   * that a crash or a failure leaves the database between two steps and the next start goes on
   * there. On PostgreSQL, indexes are then built {@code CONCURRENTLY}, unique constraints and
   * primary keys on such indexes, and foreign keys and checks are declared {@code NOT VALID} first
   * and validated afterwards, so that nobody is kept from reading or writing the tables meanwhile;
   * {@code op.sql} may hold what PostgreSQL refuses in a transaction, but must then be such that it
   * can run again. Merges and checkpoints are transactional.
   */
  boolean transactional() default true;

  /**
   * The checksum of the body as Godwit wrote it, by which it knows a hand-edited draft; empty for a
   * hand-written migration. Godwit never rewrites a class whose body has another checksum.
   */
  String generated() default "";
}
