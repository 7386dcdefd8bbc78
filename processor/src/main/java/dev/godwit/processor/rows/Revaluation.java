package dev.godwit.processor.rows;

import dev.godwit.schema.ColumnType;
import dev.godwit.schema.TableMember;

/**
 * A column whose values mean something else, because the constants of its enum, or what it refers
 * to, have changed.
 *
 * @param fact what has changed, in words for people
 * @param gone a value that no constant has any more, in SQL; empty where each has another meaning
 * @param forth the new value, as an expression over the former one
 * @param back the former value, as an expression over the new one
 * @param kind whether the database notices
 */
record Revaluation(
    TableMember column,
    ColumnType type,
    String fact,
    String gone,
    String forth,
    String back,
    Kind kind) {

  /** Whether the database notices. */
  enum Kind {
    /** Rows go on with the same values, which mean another constant. */
    SILENT,
    /** The column's check refuses rows with values of constants that are gone. */
    CHECKED,
    /** Rows may refer by chance to what they were never meant to. */
    REFERENCE
  }
}
