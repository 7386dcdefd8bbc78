package dev.godwit.processor.mapping.column;

import dev.godwit.processor.entity.JavaType;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The type codes of JDBC and of Hibernate's {@code SqlTypes}, with the columns they make. */
enum JdbcCode {
  BIT(Types.BIT, Definitions.bool()),
  BOOLEAN(Types.BOOLEAN, Definitions.bool()),
  TINYINT(Types.TINYINT, Definitions.tinyint()),
  SMALLINT(Types.SMALLINT, Definitions.smallint()),
  INTEGER(Types.INTEGER, Definitions.integer()),
  BIGINT(Types.BIGINT, Definitions.bigint()),
  FLOAT(Types.FLOAT, JavaSize::floating),
  DOUBLE(Types.DOUBLE, JavaSize::floating),
  REAL(Types.REAL, Definitions.nativeType(Definitions.onPostgresql("real").onSqlite("real"))),
  NUMERIC(Types.NUMERIC, JavaSize::decimal),
  DECIMAL(Types.DECIMAL, JavaSize::sameDecimal),
  DURATION(3015, JavaSize::decimal),
  CHAR(Types.CHAR, JavaSize::character),
  NCHAR(Types.NCHAR, JavaSize::character),
  VARCHAR(Types.VARCHAR, JavaSize::varchar),
  NVARCHAR(Types.NVARCHAR, JavaSize::varchar),
  LONGVARCHAR(Types.LONGVARCHAR, JavaSize::longVarchar),
  LONGNVARCHAR(Types.LONGNVARCHAR, JavaSize::longVarchar),
  LONG32VARCHAR(4001, Definitions.text()),
  LONG32NVARCHAR(4002, Definitions.nativeType(Definitions.onPostgresql("text").onSqlite("nclob"))),
  BINARY(Types.BINARY, JavaSize::varbinary),
  VARBINARY(Types.VARBINARY, JavaSize::varbinary),
  LONGVARBINARY(Types.LONGVARBINARY, JavaSize::varbinary),
  LONG32VARBINARY(4003, JavaSize::varbinary),
  BLOB(Types.BLOB, Definitions.blob()),
  MATERIALIZED_BLOB(3004, Definitions.blob()),
  CLOB(Types.CLOB, Definitions.clob()),
  NCLOB(Types.NCLOB, Definitions.clob()),
  MATERIALIZED_CLOB(3005, Definitions.clob()),
  MATERIALIZED_NCLOB(
      3006, Definitions.nativeType(Definitions.onPostgresql("oid").onSqlite("nclob"))),
  DATE(Types.DATE, Definitions.date()),
  LOCAL_DATE(3010, Definitions.date()),
  TIME(Types.TIME, JavaSize::time),
  TIME_UTC(3007, JavaSize::time),
  LOCAL_TIME(3011, JavaSize::time),
  TIME_WITH_TIMEZONE(Types.TIME_WITH_TIMEZONE, JavaSize::timetz),
  OFFSET_TIME(3013, JavaSize::timetz),
  TIMESTAMP(Types.TIMESTAMP, JavaSize::timestamp),
  LOCAL_DATE_TIME(3009, JavaSize::timestamp),
  INSTANT(3008, JavaSize::timestamp),
  TIMESTAMP_WITH_TIMEZONE(Types.TIMESTAMP_WITH_TIMEZONE, JavaSize::timestamptz),
  TIMESTAMP_UTC(3003, JavaSize::timestamptz),
  OFFSET_DATE_TIME(3012, JavaSize::timestamptz),
  ZONED_DATE_TIME(3014, JavaSize::timestamptz),
  UUID(3000, Definitions.uuid()),
  JSON(3001, Definitions.json()),
  SQLXML(Types.SQLXML, Definitions.nativeType(Definitions.onPostgresql("xml").onSqlite("clob"))),
  INET(3002, Definitions.nativeType(Definitions.onPostgresql("inet").onSqlite("blob"))),
  INTERVAL_SECOND(3100, JavaSize::interval),
  /** The Java type says of what. */
  ARRAY(Types.ARRAY),
  NAMED_ENUM(
      6001,
      "which is a type of its own in PostgreSQL, and not in SQLite. Store the names with @Enumerated(EnumType.STRING); or create the type in a migration by hand and give it in @Column(columnDefinition = …)."),
  NAMED_ORDINAL_ENUM(6003, NAMED_ENUM.refusal),
  ENUM(
      6000,
      "which neither PostgreSQL nor SQLite have. Store the names with @Enumerated(EnumType.STRING)."),
  ORDINAL_ENUM(6002, ENUM.refusal),
  STRUCT(
      Types.STRUCT,
      "which is a type of its own in PostgreSQL, and not in SQLite. Embed the class without it, or store it with @JdbcTypeCode(SqlTypes.JSON)."),
  STRUCT_ARRAY(3016, STRUCT.refusal),
  VECTOR(
      10_000,
      "which needs an extension of the database. Give the type in @Column(columnDefinition = …), and create the extension in a migration by hand."),
  VECTOR_INT8(10_001, VECTOR.refusal),
  VECTOR_FLOAT32(10_002, VECTOR.refusal),
  VECTOR_FLOAT64(10_003, VECTOR.refusal),
  VECTOR_BINARY(10_004, VECTOR.refusal),
  VECTOR_FLOAT16(10_005, VECTOR.refusal),
  SPARSE_VECTOR_INT8(10_006, VECTOR.refusal),
  SPARSE_VECTOR_FLOAT32(10_007, VECTOR.refusal),
  SPARSE_VECTOR_FLOAT64(10_008, VECTOR.refusal),
  GEOMETRY(3200, VECTOR.refusal),
  POINT(3201, VECTOR.refusal),
  GEOGRAPHY(3250, VECTOR.refusal),
  JSON_ARRAY(
      3018,
      "for which Hibernate has no column here. Use @JdbcTypeCode(SqlTypes.JSON), or give the type in @Column(columnDefinition = …)."),
  XML_ARRAY(3019, JSON_ARRAY.refusal),
  OTHER(Types.OTHER, JSON_ARRAY.refusal),
  JAVA_OBJECT(Types.JAVA_OBJECT, JSON_ARRAY.refusal),
  DISTINCT(Types.DISTINCT, JSON_ARRAY.refusal),
  REF(Types.REF, JSON_ARRAY.refusal),
  DATALINK(Types.DATALINK, JSON_ARRAY.refusal),
  ROWID(Types.ROWID, JSON_ARRAY.refusal),
  NULL(Types.NULL, JSON_ARRAY.refusal),
  REF_CURSOR(Types.REF_CURSOR, JSON_ARRAY.refusal);

  private static final String DESCRIPTORS = "org.hibernate.type.descriptor.jdbc.";

  /** The classes for {@code @JdbcType} that are not named after their code. */
  private static final Map<String, JdbcCode> DESCRIPTOR_CODES =
      Map.ofEntries(
          Map.entry("UUIDJdbcType", UUID),
          Map.entry("UuidAsBinaryJdbcType", BINARY),
          Map.entry("LongVarcharJdbcType", LONGVARCHAR),
          Map.entry("LongVarbinaryJdbcType", LONGVARBINARY),
          Map.entry("LongNVarcharJdbcType", LONGNVARCHAR),
          Map.entry("TinyIntJdbcType", TINYINT),
          Map.entry("SmallIntJdbcType", SMALLINT),
          Map.entry("BigIntJdbcType", BIGINT),
          Map.entry("TimestampWithTimeZoneJdbcType", TIMESTAMP_WITH_TIMEZONE),
          Map.entry("InstantJdbcType", INSTANT),
          Map.entry("TimestampUtcAsJdbcTimestampJdbcType", TIMESTAMP_UTC),
          Map.entry("TimestampUtcAsOffsetDateTimeJdbcType", TIMESTAMP_UTC),
          Map.entry("TimestampUtcAsInstantJdbcType", TIMESTAMP_UTC),
          Map.entry("XmlJdbcType", SQLXML),
          Map.entry("JsonJdbcType", JSON),
          Map.entry("JsonAsStringJdbcType", JSON));

  private static final Set<JdbcCode> WHOLE_NUMBERS = Set.of(TINYINT, SMALLINT, INTEGER, BIGINT);
  private static final Set<JdbcCode> TEXTS =
      Set.of(
          CHAR,
          NCHAR,
          VARCHAR,
          NVARCHAR,
          LONGVARCHAR,
          LONGNVARCHAR,
          CLOB,
          NCLOB,
          MATERIALIZED_CLOB,
          MATERIALIZED_NCLOB);

  private static final Map<Integer, JdbcCode> BY_NUMBER =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(code -> code.number, code -> code));

  private final int number;

  /** Functions without state. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Optional<BiFunction<JavaType, ColumnSize, ColumnType>> types;

  private final Optional<String> refusal;

  JdbcCode(int number) {
    this.number = number;
    types = Optional.empty();
    refusal = Optional.empty();
  }

  JdbcCode(int number, ColumnType type) {
    this(number, (java, size) -> type);
  }

  JdbcCode(int number, BiFunction<JavaType, ColumnSize, ColumnType> types) {
    this.number = number;
    this.types = Optional.of(types);
    refusal = Optional.empty();
  }

  JdbcCode(int number, String refusal) {
    this(number, Optional.of(refusal));
  }

  JdbcCode(int number, Optional<String> refusal) {
    this.number = number;
    types = Optional.empty();
    this.refusal = refusal;
  }

  /** The code of a number. */
  static Optional<JdbcCode> of(int number) {
    return Optional.ofNullable(BY_NUMBER.get(number));
  }

  /** The code of a class that Hibernate has for {@code @JdbcType}. */
  static Optional<JdbcCode> ofDescriptor(String type) {
    if (!type.startsWith(DESCRIPTORS)) {
      return Optional.empty();
    }
    String simple = type.substring(DESCRIPTORS.length());
    return Optional.ofNullable(DESCRIPTOR_CODES.get(simple))
        .or(
            () ->
                Stream.of(values())
                    .filter(
                        code -> simple.equalsIgnoreCase(code.name().replace("_", "") + "JdbcType"))
                    .findFirst());
  }

  /** The column for values of the Java type; empty if that decides alone. */
  Optional<ColumnType> type(JavaType java, ColumnSize size) {
    return types.map(maker -> maker.apply(java, size));
  }

  /** Why there is no such column, and what to do. */
  Optional<String> refusal() {
    return refusal;
  }

  /** Whether it holds a value with parts in one column. */
  boolean isDocument() {
    return this == JSON || this == SQLXML || this == STRUCT;
  }

  /** Whether an enum stands in the column by ordinal. */
  boolean isWholeNumber() {
    return WHOLE_NUMBERS.contains(this);
  }

  /** Whether an enum stands in the column by name. */
  boolean isText() {
    return TEXTS.contains(this);
  }

  /** What Hibernate lets stand for false and true, where it checks that. */
  Optional<String> truthValues() {
    return switch (this) {
      case TINYINT -> Optional.of("0,1");
      case CHAR, NCHAR -> Optional.of("'F','T'");
      default -> Optional.empty();
    };
  }
}
