package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.JavaType;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import java.util.Map;
import java.util.Set;

/**
 * The sizes that Hibernate gives to values of Java types in columns of other types than their own:
 * a {@code UUID} has 36 characters.
 */
final class JavaSize {

  private static final int LONG_LENGTH = 32_600;

  private static final Map<String, Integer> LENGTHS =
      Map.ofEntries(
          Map.entry("java.math.BigDecimal", 40),
          Map.entry("java.math.BigInteger", 39),
          Map.entry("long", 20),
          Map.entry("java.lang.Long", 20),
          Map.entry("int", 11),
          Map.entry("java.lang.Integer", 11),
          Map.entry("short", 6),
          Map.entry("java.lang.Short", 6),
          Map.entry("byte", 4),
          Map.entry("java.lang.Byte", 4),
          Map.entry("double", 24),
          Map.entry("java.lang.Double", 24),
          Map.entry("float", 15),
          Map.entry("java.lang.Float", 15),
          Map.entry("boolean", 1),
          Map.entry("java.lang.Boolean", 1),
          Map.entry("char", 1),
          Map.entry("java.lang.Character", 1),
          Map.entry("java.util.Currency", 3),
          Map.entry("java.time.ZoneOffset", 6),
          Map.entry("java.util.UUID", 36));

  private static final Map<String, Integer> PRECISIONS =
      Map.ofEntries(
          Map.entry("java.math.BigDecimal", 38),
          Map.entry("java.math.BigInteger", 38),
          Map.entry("java.time.Duration", 21),
          Map.entry("int", 10),
          Map.entry("java.lang.Integer", 10),
          Map.entry("short", 5),
          Map.entry("java.lang.Short", 5),
          Map.entry("byte", 3),
          Map.entry("java.lang.Byte", 3),
          Map.entry("double", 17),
          Map.entry("java.lang.Double", 17),
          Map.entry("float", 8),
          Map.entry("java.lang.Float", 8),
          Map.entry("boolean", 1),
          Map.entry("java.lang.Boolean", 1),
          Map.entry("char", 3),
          Map.entry("java.lang.Character", 3),
          Map.entry("java.time.Instant", 6),
          Map.entry("java.time.LocalDateTime", 6),
          Map.entry("java.time.OffsetDateTime", 6),
          Map.entry("java.time.ZonedDateTime", 6));

  /** The types of whole numbers, and what Hibernate counts among them. */
  private static final Set<String> WITHOUT_SCALE =
      Set.of(
          "java.math.BigInteger",
          "java.time.Duration",
          "long",
          "java.lang.Long",
          "int",
          "java.lang.Integer",
          "short",
          "java.lang.Short",
          "byte",
          "java.lang.Byte",
          "boolean",
          "java.lang.Boolean",
          "char",
          "java.lang.Character");

  private static final Set<String> TIMES =
      Set.of("java.time.LocalTime", "java.time.OffsetTime", "java.sql.Time");

  private JavaSize() {}

  private static int length(JavaType type) {
    return LENGTHS.getOrDefault(type.name(), 255);
  }

  static ColumnType varchar(JavaType type, ColumnSize size) {
    return size.varchar(length(type));
  }

  static ColumnType longVarchar(JavaType type, ColumnSize size) {
    return size.varchar(LONG_LENGTH);
  }

  static ColumnType character(JavaType type, ColumnSize size) {
    return Definitions.character(Math.max(1, size.length().orElse(length(type))));
  }

  static ColumnType varbinary(JavaType type, ColumnSize size) {
    return size.varbinary();
  }

  static ColumnType decimal(JavaType type, ColumnSize size) {
    return size.decimal(
        PRECISIONS.getOrDefault(type.name(), 19), WITHOUT_SCALE.contains(type.name()) ? 0 : 2);
  }

  /** The same, by the name that SQLite keeps. */
  static ColumnType sameDecimal(JavaType type, ColumnSize size) {
    ColumnType.Decimal decimal = (ColumnType.Decimal) decimal(type, size);
    String digits = "(%d,%d)".formatted(decimal.precision(), decimal.scale());
    return Definitions.nativeType(
        Definitions.onPostgresql("numeric" + digits).onSqlite("decimal" + digits));
  }

  /** Hibernate knows the binary digits of few types, and takes 32 bits for the others. */
  static ColumnType floating(JavaType type, ColumnSize size) {
    if (size.precision().isPresent()) {
      double bits = Math.ceil(size.precision().getAsInt() / Math.log10(2));
      return bits <= 24 ? Definitions.real() : Definitions.doublePrecision();
    }
    boolean isLong =
        Set.of("double", "java.lang.Double", "java.math.BigDecimal").contains(type.name());
    return isLong ? Definitions.doublePrecision() : Definitions.real();
  }

  private static int digits(JavaType type, ColumnSize size) {
    return size.secondPrecision(TIMES.contains(type.name()) ? 0 : 6);
  }

  static ColumnType time(JavaType type, ColumnSize size) {
    return Definitions.time(digits(type, size));
  }

  static ColumnType timetz(JavaType type, ColumnSize size) {
    return Definitions.timetz(digits(type, size));
  }

  static ColumnType timestamp(JavaType type, ColumnSize size) {
    return Definitions.timestamp(digits(type, size));
  }

  static ColumnType timestamptz(JavaType type, ColumnSize size) {
    return Definitions.timestamptz(digits(type, size));
  }

  /** SQLite has no intervals: there it is the number that a duration is without annotation. */
  static ColumnType interval(JavaType type, ColumnSize size) {
    int digits = type.name().equals("java.time.Duration") ? 6 : 2;
    return Definitions.nativeType(
        Definitions.onPostgresql("interval second(%d)".formatted(size.scale().orElse(digits)))
            .onSqlite("numeric(21,0)"));
  }
}
