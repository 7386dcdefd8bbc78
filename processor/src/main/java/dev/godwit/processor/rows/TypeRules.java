package dev.godwit.processor.rows;

import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnType.Array;
import dev.godwit.schema.ColumnType.Decimal;
import dev.godwit.schema.ColumnType.Plain;
import dev.godwit.schema.ColumnType.Plain.Kind;
import dev.godwit.schema.ColumnType.Sized;
import dev.godwit.schema.ColumnType.Temporal;
import dev.godwit.schema.SqlText;
import java.util.List;
import java.util.Optional;

/**
 * The table of type changes: which keep every value, which only those that fit, and which need
 * people to say how values follow. Values are as Hibernate stores them with each database's driver.
 */
final class TypeRules {

  /** On SQLite texts, dates and numbers have no limit that the database would know. */
  private static final String NO_LIMIT = "";

  /** The column as an expression. */
  private final String column;

  private TypeRules(String column) {
    this.column = column;
  }

  /**
   * What becomes of a column's values.
   *
   * @param column the column's name as SQL writes it
   */
  static TypeChange of(ColumnType from, ColumnType to, String column) {
    return new TypeRules(column).change(from, to);
  }

  private TypeChange change(ColumnType from, ColumnType to) {
    Optional<IntegerRange> whole = IntegerRange.of(from);
    if (from.equals(to)) {
      return TypeChange.LOSSLESS;
    } else if (whole.isPresent()) {
      return ofInteger(whole.get(), to);
    } else if (from instanceof Decimal decimal) {
      return ofDecimal(decimal, to);
    } else if (from instanceof Temporal temporal) {
      return ofTemporal(temporal, to);
    } else if (isText(from)) {
      return ofText(from, to);
    } else if (isBytes(from)) {
      return isBytes(to) ? TypeChange.LOSSLESS : TypeChange.UNKNOWN;
    } else if (from instanceof Array before && to instanceof Array after) {
      return ofArray(before, after);
    } else if (from instanceof Plain plain) {
      return ofPlain(plain.kind(), to);
    } else {
      return TypeChange.UNKNOWN;
    }
  }

  private TypeChange ofInteger(IntegerRange from, ColumnType to) {
    Optional<IntegerRange> whole = IntegerRange.of(to);
    if (whole.isPresent()) {
      return whole.get().contains(from)
          ? TypeChange.LOSSLESS
          : TypeChange.narrower(whole.get().excludes(column));
    } else if (to instanceof Decimal decimal) {
      int digits = decimal.precision() - decimal.scale();
      return digits >= from.digits()
          ? TypeChange.LOSSLESS
          : TypeChange.narrower(tooManyDigits(digits));
    } else if (is(to, Kind.BOOLEAN)) {
      return TypeChange.narrower(column + " not in (0, 1)");
    } else if (is(to, Kind.REAL) || is(to, Kind.DOUBLE)) {
      IntegerRange exact = is(to, Kind.REAL) ? IntegerRange.REAL : IntegerRange.DOUBLE;
      return exact.contains(from)
          ? TypeChange.LOSSLESS
          : TypeChange.narrower(exact.excludes(column));
    } else if (is(to, Kind.TEXT) || is(to, Kind.CLOB)) {
      return TypeChange.LOSSLESS;
    } else if (to instanceof Sized text && text.kind() == Sized.Kind.VARCHAR) {
      // The digits and the sign.
      return text.length() > from.digits()
          ? TypeChange.LOSSLESS
          : TypeChange.narrower("length(cast(%s as text)) > %d".formatted(column, text.length()));
    } else {
      return TypeChange.UNKNOWN;
    }
  }

  private TypeChange ofDecimal(Decimal from, ColumnType to) {
    Optional<IntegerRange> whole = IntegerRange.of(to);
    int digits = from.precision() - from.scale();
    if (to instanceof Decimal decimal) {
      return ofDecimal(from, decimal);
    } else if (whole.isPresent()) {
      boolean isWhole = from.scale() <= 0;
      if (isWhole && digits < whole.get().digits()) {
        return TypeChange.LOSSLESS;
      }
      String excludes = whole.get().excludes(column);
      return TypeChange.narrower(
          isWhole ? excludes : "%1$s <> round(%1$s) or %2$s".formatted(column, excludes));
    } else if (is(to, Kind.DOUBLE) || is(to, Kind.REAL)) {
      // SQLite holds the nearest 64-bit number already.
      boolean isDouble = is(to, Kind.DOUBLE);
      String type = isDouble ? "double precision" : "real";
      return from.precision() <= (isDouble ? 15 : 6)
          ? TypeChange.LOSSLESS
          : TypeChange.narrower(
              new SqlText(
                  "cast(cast(%1$s as %2$s) as numeric) <> %1$s".formatted(column, type), NO_LIMIT));
    } else {
      return isText(to) ? TypeChange.unless(asText()) : TypeChange.UNKNOWN;
    }
  }

  private TypeChange ofDecimal(Decimal from, Decimal to) {
    boolean fewerDigits = from.precision() - from.scale() > to.precision() - to.scale();
    boolean rounded = from.scale() > to.scale();
    if (!fewerDigits && !rounded) {
      return TypeChange.LOSSLESS;
    }
    String digits = tooManyDigits(to.precision() - to.scale());
    String decimals = "round(%1$s, %2$d) <> %1$s".formatted(column, to.scale());
    return TypeChange.narrower(
        fewerDigits && rounded ? decimals + " or " + digits : rounded ? decimals : digits);
  }

  private String tooManyDigits(int digits) {
    return "abs(%s) >= %s".formatted(column, "1" + "0".repeat(Math.max(0, digits)));
  }

  private TypeChange ofTemporal(Temporal from, ColumnType to) {
    if (to instanceof Temporal after && after.kind() == from.kind()) {
      // Neither database keeps more than six digits, and SQLite's driver three.
      return Math.min(from.precision(), 6) <= Math.min(after.precision(), 6)
          ? TypeChange.LOSSLESS
          : TypeChange.narrower(
              new SqlText(
                  "%1$s <> cast(%1$s as %2$s)".formatted(column, postgresql(after)), NO_LIMIT));
    } else if (to instanceof Temporal after && isZoned(from, after)) {
      return TypeChange.unless(new SqlText(column + " at time zone 'UTC'", column));
    } else if (is(to, Kind.DATE) && from.kind() == Temporal.Kind.TIMESTAMP) {
      // The driver writes a date as the milliseconds of its midnight in the machine's zone.
      return TypeChange.unless(
          new SqlText(
              "cast(%s as date)".formatted(column),
              "strftime('%%s', date(%s / 1000, 'unixepoch', 'localtime'), 'utc') * 1000"
                  .formatted(column)));
    } else {
      return TypeChange.UNKNOWN;
    }
  }

  private static boolean isZoned(Temporal from, Temporal to) {
    List<Temporal.Kind> kinds = List.of(Temporal.Kind.TIMESTAMP, Temporal.Kind.TIMESTAMPTZ);
    return kinds.contains(from.kind()) && kinds.contains(to.kind());
  }

  private static String postgresql(Temporal type) {
    String precision = "(" + Math.min(type.precision(), 6) + ")";
    return switch (type.kind()) {
      case TIME -> "time" + precision;
      case TIMETZ -> "time" + precision + " with time zone";
      case TIMESTAMP -> "timestamp" + precision;
      case TIMESTAMPTZ -> "timestamp" + precision + " with time zone";
    };
  }

  private TypeChange ofText(ColumnType from, ColumnType to) {
    if (is(to, Kind.TEXT) || is(to, Kind.CLOB)) {
      return TypeChange.LOSSLESS;
    } else if (to instanceof Sized after && isText(to)) {
      boolean fits = from instanceof Sized before && before.length() <= after.length();
      return fits ? TypeChange.LOSSLESS : tooLong(from, after.length());
    } else if (is(from, Kind.CLOB)) {
      return TypeChange.UNKNOWN;
    } else if (is(to, Kind.BOOLEAN)) {
      return TypeChange.unless(
          SqlText.of(
              "case lower(%s) when 'true' then true when 'false' then false end"
                  .formatted(column)));
    } else if (is(to, Kind.UUID)) {
      return TypeChange.unless(
          new SqlText(
              "cast(%s as uuid)".formatted(column),
              "unhex(replace(%s, '-', ''))".formatted(column)));
    } else if (IntegerRange.of(to).isPresent()) {
      return TypeChange.unless(SqlText.of("cast(%s as %s)".formatted(column, number(to))));
    } else if (to instanceof Decimal) {
      return TypeChange.unless(SqlText.of("cast(%s as numeric)".formatted(column)));
    } else if (is(to, Kind.REAL) || is(to, Kind.DOUBLE)) {
      return TypeChange.unless(SqlText.of("cast(%s as double precision)".formatted(column)));
    } else if (is(to, Kind.JSON)) {
      return TypeChange.unless(new SqlText("cast(%s as jsonb)".formatted(column), column));
    } else {
      return TypeChange.UNKNOWN;
    }
  }

  private TypeChange tooLong(ColumnType from, int length) {
    String limit = "length(%s) > " + length;
    return is(from, Kind.CLOB)
        ? TypeChange.narrower(
            new SqlText(
                limit.formatted("convert_from(lo_get(" + column + "), 'UTF8')"),
                limit.formatted(column)))
        : TypeChange.narrower(limit.formatted(column));
  }

  /** SQLite knows one integer type, and casts to any other name like it. */
  private static String number(ColumnType type) {
    return is(type, Kind.BIGINT) ? "bigint" : "integer";
  }

  /** Arrays are stored whole on SQLite, so that only the limit of their texts may change. */
  private static TypeChange ofArray(Array from, Array to) {
    boolean grows =
        from.element() instanceof Sized before
            && to.element() instanceof Sized after
            && before.kind() == after.kind()
            && before.length() <= after.length();
    return grows ? TypeChange.LOSSLESS : TypeChange.UNKNOWN;
  }

  private TypeChange ofPlain(Kind from, ColumnType to) {
    return switch (from) {
      case BOOLEAN -> ofBoolean(to);
      case REAL, DOUBLE -> ofFloat(to);
      case DATE -> ofDate(to);
      case UUID ->
          isText(to) && (!(to instanceof Sized text) || text.length() >= 36)
              ? TypeChange.LOSSLESS
              : TypeChange.UNKNOWN;
      case JSON -> isText(to) ? TypeChange.unless(asText()) : TypeChange.UNKNOWN;
      default -> TypeChange.UNKNOWN;
    };
  }

  private TypeChange ofBoolean(ColumnType to) {
    if (IntegerRange.of(to).isPresent()) {
      return TypeChange.LOSSLESS;
    }
    return isText(to)
        ? TypeChange.unless(
            SqlText.of("case when %s then 'true' else 'false' end".formatted(column)))
        : TypeChange.UNKNOWN;
  }

  private TypeChange ofFloat(ColumnType to) {
    Optional<IntegerRange> whole = IntegerRange.of(to);
    if (is(to, Kind.DOUBLE)) {
      return TypeChange.LOSSLESS;
    } else if (is(to, Kind.REAL)) {
      return TypeChange.narrower(
          new SqlText(
              "cast(cast(%1$s as real) as double precision) <> %1$s".formatted(column), NO_LIMIT));
    } else if (whole.isPresent()) {
      return TypeChange.narrower(
          "%1$s <> round(%1$s) or %2$s".formatted(column, whole.get().excludes(column)));
    } else if (to instanceof Decimal decimal) {
      String digits = tooManyDigits(decimal.precision() - decimal.scale());
      String rounded = "round(%1$s, " + decimal.scale() + ") <> %1$s or " + digits;
      return TypeChange.narrower(
          new SqlText(
              rounded.formatted("cast(" + column + " as numeric)"), rounded.formatted(column)));
    } else {
      return isText(to) ? TypeChange.unless(asText()) : TypeChange.UNKNOWN;
    }
  }

  private TypeChange ofDate(ColumnType to) {
    if (to instanceof Temporal temporal) {
      return switch (temporal.kind()) {
        case TIMESTAMP -> TypeChange.LOSSLESS;
        case TIMESTAMPTZ ->
            TypeChange.unless(
                new SqlText("cast(%s as timestamp) at time zone 'UTC'".formatted(column), column));
        case TIME, TIMETZ -> TypeChange.UNKNOWN;
      };
    }
    return TypeChange.UNKNOWN;
  }

  private SqlText asText() {
    return SqlText.of("cast(" + column + " as text)");
  }

  private static boolean is(ColumnType type, Kind kind) {
    return type instanceof Plain plain && plain.kind() == kind;
  }

  /** Whether it holds texts of any length. */
  static boolean isText(ColumnType type) {
    return is(type, Kind.TEXT)
        || is(type, Kind.CLOB)
        || (type instanceof Sized sized && sized.kind() != Sized.Kind.VARBINARY);
  }

  private static boolean isBytes(ColumnType type) {
    return is(type, Kind.BLOB)
        || (type instanceof Sized sized && sized.kind() == Sized.Kind.VARBINARY);
  }
}
