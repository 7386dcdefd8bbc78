package dev.godwit.processor.mapping.column;

import static java.util.Map.entry;

import dev.godwit.processor.entity.JavaType;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import dev.godwit.schema.SqlText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which column type holds a Java type (Jakarta Persistence 3.2 §2.6, and Hibernate's own). */
public final class BasicTypes {

  private static final int TIMESTAMP_DIGITS = 6;
  private static final int TIME_DIGITS = 0;

  private static final Map<String, Function<ColumnSize, ColumnType>> BY_NAME =
      Map.ofEntries(
          entry("boolean", size -> Definitions.bool()),
          entry("java.lang.Boolean", size -> Definitions.bool()),
          entry("byte", size -> Definitions.tinyint()),
          entry("java.lang.Byte", size -> Definitions.tinyint()),
          entry("short", size -> Definitions.smallint()),
          entry("java.lang.Short", size -> Definitions.smallint()),
          entry("int", size -> Definitions.integer()),
          entry("java.lang.Integer", size -> Definitions.integer()),
          entry("long", size -> Definitions.bigint()),
          entry("java.lang.Long", size -> Definitions.bigint()),
          entry("float", size -> floating(size, Definitions.real())),
          entry("java.lang.Float", size -> floating(size, Definitions.real())),
          entry("double", size -> floating(size, Definitions.doublePrecision())),
          entry("java.lang.Double", size -> floating(size, Definitions.doublePrecision())),
          entry("char", ColumnSize::character),
          entry("java.lang.Character", ColumnSize::character),
          entry("java.lang.String", ColumnSize::varchar),
          entry("java.math.BigDecimal", size -> size.decimal(38, 2)),
          entry("java.math.BigInteger", size -> size.decimal(38, 0)),
          entry("java.time.Duration", size -> size.decimal(21, 0)),
          entry("java.time.Year", size -> Definitions.integer()),
          entry("java.time.LocalDate", size -> Definitions.date()),
          entry("java.time.LocalTime", BasicTypes::time),
          entry("java.time.OffsetTime", BasicTypes::time),
          entry("java.time.LocalDateTime", BasicTypes::timestamp),
          entry("java.time.OffsetDateTime", BasicTypes::timestamptz),
          entry("java.time.ZonedDateTime", BasicTypes::timestamptz),
          entry("java.time.Instant", BasicTypes::timestamptz),
          entry("java.time.ZoneOffset", size -> size.varchar(6)),
          entry("java.time.ZoneId", ColumnSize::varchar),
          entry("java.util.Date", BasicTypes::timestamp),
          entry("java.util.Calendar", BasicTypes::timestamp),
          entry("java.sql.Date", size -> Definitions.date()),
          entry("java.sql.Time", BasicTypes::time),
          entry("java.sql.Timestamp", BasicTypes::timestamp),
          entry("java.sql.Blob", size -> Definitions.blob()),
          entry("java.sql.Clob", size -> Definitions.clob()),
          entry("java.sql.NClob", size -> Definitions.clob()),
          entry("java.util.UUID", size -> Definitions.uuid()),
          entry("java.util.Currency", size -> size.varchar(3)),
          entry("java.util.Locale", ColumnSize::varchar),
          entry("java.util.TimeZone", ColumnSize::varchar),
          entry("java.net.URL", ColumnSize::varchar),
          entry("java.net.InetAddress", size -> inet()),
          entry("java.lang.Class", ColumnSize::varchar),
          entry("byte[]", ColumnSize::varbinary),
          entry("char[]", ColumnSize::varchar));

  private static final Set<String> TEXTS =
      Set.of(
          "java.lang.String",
          "char[]",
          "java.lang.Character[]",
          "char",
          "java.lang.Character",
          "java.sql.Clob",
          "java.sql.NClob",
          "java.lang.Class",
          "java.net.URL",
          "java.time.ZoneId",
          "java.time.ZoneOffset",
          "java.util.Currency",
          "java.util.Locale",
          "java.util.TimeZone");
  private static final Set<String> BINARIES = Set.of("byte[]", "java.lang.Byte[]", "java.sql.Blob");
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");
  private static final Set<String> TEMPORAL =
      Set.of(
          "java.sql.Date",
          "java.sql.Time",
          "java.sql.Timestamp",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.ZonedDateTime",
          "java.util.Calendar",
          "java.util.Date");
  private static final Set<String> FLOATING =
      Set.of("float", "java.lang.Float", "double", "java.lang.Double");

  private BasicTypes() {}

  /** The column type for values of a Java type of known meaning. */
  public static Optional<ColumnType> of(JavaType type, ColumnSize size) {
    return Optional.ofNullable(BY_NAME.get(type.name())).map(known -> known.apply(size));
  }

  /** The column type for a large value of the Java type, if {@code @Lob} makes a difference. */
  static Optional<ColumnType> large(JavaType type) {
    if (TEXTS.contains(type.name())) {
      return Optional.of(Definitions.clob());
    }
    return BINARIES.contains(type.name()) ? Optional.of(Definitions.blob()) : Optional.empty();
  }

  /** The type of the elements of an array, list, set or collection. */
  static Optional<JavaType> element(JavaType type) {
    boolean holdsElements = type.kind() == JavaType.Kind.ARRAY || COLLECTIONS.contains(type.name());
    return holdsElements ? type.arguments().stream().findFirst() : Optional.empty();
  }

  /** Whether values of the Java type are dates or times. */
  static boolean isTemporal(JavaType type) {
    return TEMPORAL.contains(type.name());
  }

  /** Whether values of the Java type are floating point numbers. */
  static boolean isFloating(JavaType type) {
    return FLOATING.contains(type.name());
  }

  /** Decimal digits are turned into binary ones; PostgreSQL keeps up to 24 of these in 32 bits. */
  private static ColumnType floating(ColumnSize size, ColumnType unsized) {
    if (size.precision().isEmpty()) {
      return unsized;
    }
    double bits = Math.ceil(size.precision().getAsInt() / Math.log10(2));
    return bits <= 24 ? Definitions.real() : Definitions.doublePrecision();
  }

  private static ColumnType time(ColumnSize size) {
    return Definitions.time(size.secondPrecision(TIME_DIGITS));
  }

  private static ColumnType timestamp(ColumnSize size) {
    return Definitions.timestamp(size.secondPrecision(TIMESTAMP_DIGITS));
  }

  private static ColumnType timestamptz(ColumnSize size) {
    return Definitions.timestamptz(size.secondPrecision(TIMESTAMP_DIGITS));
  }

  private static ColumnType inet() {
    return Definitions.nativeType(SqlText.onPostgresql("inet").onSqlite("blob"));
  }
}
