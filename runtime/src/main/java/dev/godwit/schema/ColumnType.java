package dev.godwit.schema;

import java.util.Locale;
import java.util.Objects;

/** The type of a column, portable: each dialect spells it in its own words. */
public sealed interface ColumnType {

  /** Calls the visitor's method for this kind of type. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of type. */
  interface Visitor<R> {
    R plain(Plain type);

    R sized(Sized type);

    R decimal(Decimal type);

    R temporal(Temporal type);

    R array(Array type);

    R verbatim(Native type);
  }

  /** A type without parameters. */
  record Plain(Plain.Kind kind) implements ColumnType {

    /** Which type it is. */
    public enum Kind {
      BOOLEAN,
      /** 8 bits, signed; 16 where the database has none. */
      TINYINT,
      SMALLINT,
      INTEGER,
      BIGINT,
      /** 32-bit floating point. */
      REAL,
      /** 64-bit floating point. */
      DOUBLE,
      /** Characters without a limit, in the row. */
      TEXT,
      /** A large object of characters; on PostgreSQL outside the row, as {@code oid}. */
      CLOB,
      /** A large object of bytes; on PostgreSQL outside the row, as {@code oid}. */
      BLOB,
      DATE,
      UUID,
      JSON
    }

    /** Checks that nothing is null. */
    public Plain {
      Objects.requireNonNull(kind, "kind");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.plain(this);
    }

    @Override
    public String toString() {
      return kind.name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A type with a length.
   *
   * @param length in characters, or in bytes for {@code VARBINARY}; at least 1
   */
  record Sized(Sized.Kind kind, int length) implements ColumnType {

    /** Which type it is. */
    public enum Kind {
      /** Characters, padded with blanks. */
      CHAR,
      VARCHAR,
      /** Bytes, in the row. */
      VARBINARY
    }

    /** Checks the length. */
    public Sized {
      Objects.requireNonNull(kind, "kind");
      if (length < 1) {
        throw new SchemaException("The length " + length + " is less than 1.");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sized(this);
    }

    @Override
    public String toString() {
      return kind.name().toLowerCase(Locale.ROOT) + '(' + length + ')';
    }
  }

  /**
   * An exact number.
   *
   * @param precision the number of digits; at least 1
   * @param scale how many of them stand behind the point
   */
  record Decimal(int precision, int scale) implements ColumnType {

    /** Checks the precision. */
    public Decimal {
      if (precision < 1) {
        throw new SchemaException("The precision " + precision + " is less than 1.");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.decimal(this);
    }

    @Override
    public String toString() {
      return "decimal(" + precision + "," + scale + ')';
    }
  }

  /**
   * A time of day or a point in time.
   *
   * @param precision the number of digits of the fraction of a second, 0 to 9; databases may cap it
   */
  record Temporal(Temporal.Kind kind, int precision) implements ColumnType {

    /** Which type it is. */
    public enum Kind {
      TIME,
      /** With an offset from UTC. */
      TIMETZ,
      TIMESTAMP,
      /** A point in time, whatever the time zone. */
      TIMESTAMPTZ
    }

    /** Checks the precision. */
    public Temporal {
      Objects.requireNonNull(kind, "kind");
      if (precision < 0 || precision > 9) {
        throw new SchemaException("The precision " + precision + " is not between 0 and 9.");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.temporal(this);
    }

    @Override
    public String toString() {
      return kind.name().toLowerCase(Locale.ROOT) + '(' + precision + ')';
    }
  }

  /** An array of any length. */
  record Array(ColumnType element) implements ColumnType {

    /** Checks that nothing is null. */
    public Array {
      Objects.requireNonNull(element, "element");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.array(this);
    }

    @Override
    public String toString() {
      return "array(" + element + ')';
    }
  }

  /** A type in the database's own words, written as they are. */
  record Native(SqlText sql) implements ColumnType {

    /** Checks that nothing is null. */
    public Native {
      Objects.requireNonNull(sql, "sql");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.verbatim(this);
    }

    @Override
    public String toString() {
      return "native(" + sql + ')';
    }
  }
}
