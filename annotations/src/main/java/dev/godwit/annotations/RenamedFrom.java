package dev.godwit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a column, table or sequence is an earlier one under a new name, so that the migration
 * renames it and keeps its data. It may be removed once the migration is committed; the compiler
 * notes when.
 *
 * <ul>
 *   <li>On an attribute it is about the attribute's column, the table of its collection or
 *       relation, or the sequence or table of its generator: whichever of them is new.
 *   <li>On a class it is about the class's table, a secondary table, the discriminator column, or
 *       what a generator on the class names.
 *   <li>On an attribute of an embeddable or mapped superclass it is about the column in every table
 *       that has it under the former name.
 * </ul>
 *
 * Where several of these are new, {@link #to} tells them apart:
 *
 * <pre>{@code
 * @RenamedFrom("user_tag")                               // the table
 * @RenamedFrom(value = "user", to = "owner_id")          // its columns
 * @RenamedFrom(value = "text", to = "label")
 * @ElementCollection Set<String> labels;
 * }</pre>
 *
 * A column that is said to be renamed from its present name stays as it is.
 */
@Documented
@Repeatable(RenamedFrom.List.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface RenamedFrom {

  /** The former name as it stands in {@code schema.snapshot}, a table's with its schema. */
  String value();

  /**
   * The present name of what is meant, where the attribute or class has several new ones: of a
   * table or sequence, or of a column, as {@code column} or {@code table.column}. A table comes
   * before a column of the same name.
   */
  String to() default "";

  /** Several of them in one place. */
  @Documented
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /** The former names. */
    RenamedFrom[] value();
  }
}
