package dev.godwit.processor.hibernate;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hibernate.engine.jdbc.proxy.BlobProxy;
import org.hibernate.engine.jdbc.proxy.ClobProxy;
import org.hibernate.engine.jdbc.proxy.NClobProxy;
import org.hibernate.mapping.BasicValue;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.hibernate.type.descriptor.java.BasicPluralJavaType;
import org.hibernate.type.descriptor.java.JavaType;

/**
 * Makes values of basic attributes that their columns take: each time another one, or equal ones
 * for what shares columns, until others are asked for.
 */
final class BasicSpecimens {

  private static final LocalDateTime BEGIN = LocalDateTime.of(2024, 2, 29, 13, 14, 15);
  private static final List<String> RELATIONAL_TEXTS = List.of("1", "A", "1 EUR", "1,1", "1:1");

  private static final Map<Class<?>, BiFunction<Limits, Long, Object>> MAKERS =
      Map.ofEntries(
          entry(Boolean.class, (limits, turn) -> turn % 2 == 1),
          entry(Byte.class, (limits, turn) -> (byte) limits.number(turn, 100)),
          entry(Short.class, (limits, turn) -> (short) limits.number(turn, 10_000)),
          entry(Integer.class, (limits, turn) -> (int) limits.number(turn, 1_000_000)),
          entry(Long.class, (limits, turn) -> limits.number(turn, 1_000_000)),
          entry(Float.class, (limits, turn) -> (float) limits.number(turn, 10_000)),
          entry(Double.class, (limits, turn) -> (double) limits.number(turn, 1_000_000)),
          entry(BigInteger.class, (limits, turn) -> BigInteger.valueOf(limits.number(turn, 99))),
          entry(
              BigDecimal.class,
              (limits, turn) -> BigDecimal.valueOf(limits.number(turn, 1_000_000))),
          entry(Character.class, (limits, turn) -> (char) ('a' + turn % 26)),
          entry(String.class, Limits::text),
          entry(Object.class, Limits::text),
          entry(Serializable.class, Limits::text),
          entry(UUID.class, (limits, turn) -> new UUID(0x4000L, turn)),
          entry(URL.class, (limits, turn) -> url(turn)),
          entry(URI.class, (limits, turn) -> URI.create("https://example.com/" + turn)),
          entry(Locale.class, (limits, turn) -> turn % 2 == 0 ? Locale.FRANCE : Locale.JAPAN),
          entry(
              Currency.class,
              (limits, turn) -> Currency.getInstance(turn % 2 == 0 ? "EUR" : "USD")),
          entry(TimeZone.class, (limits, turn) -> TimeZone.getTimeZone("Europe/Paris")),
          entry(ZoneId.class, (limits, turn) -> ZoneId.of("Europe/Paris")),
          entry(ZoneOffset.class, (limits, turn) -> ZoneOffset.ofHours((int) (turn % 12))),
          entry(Class.class, (limits, turn) -> turn % 2 == 0 ? String.class : Integer.class),
          entry(InetAddress.class, (limits, turn) -> address(turn)),
          entry(Inet4Address.class, (limits, turn) -> address(turn)),
          entry(Duration.class, (limits, turn) -> Duration.ofNanos(limits.number(turn, 1_000_000))),
          entry(Period.class, (limits, turn) -> Period.ofDays((int) (turn % 1000))),
          entry(YearMonth.class, (limits, turn) -> YearMonth.from(time(turn))),
          entry(MonthDay.class, (limits, turn) -> MonthDay.from(time(turn))),
          entry(Year.class, (limits, turn) -> Year.of((int) (2000 + turn % 100))),
          entry(LocalDate.class, (limits, turn) -> time(turn).toLocalDate()),
          entry(LocalTime.class, (limits, turn) -> time(turn).toLocalTime()),
          entry(LocalDateTime.class, (limits, turn) -> time(turn)),
          entry(Instant.class, (limits, turn) -> time(turn).toInstant(ZoneOffset.UTC)),
          entry(OffsetDateTime.class, (limits, turn) -> time(turn).atOffset(ZoneOffset.UTC)),
          entry(ZonedDateTime.class, (limits, turn) -> time(turn).atZone(ZoneOffset.UTC)),
          entry(
              OffsetTime.class,
              (limits, turn) -> time(turn).toLocalTime().atOffset(ZoneOffset.UTC)),
          entry(Date.class, (limits, turn) -> Timestamp.valueOf(time(turn))),
          entry(
              java.sql.Date.class,
              (limits, turn) -> java.sql.Date.valueOf(time(turn).toLocalDate())),
          entry(Time.class, (limits, turn) -> Time.valueOf(time(turn).toLocalTime())),
          entry(Timestamp.class, (limits, turn) -> Timestamp.valueOf(time(turn))),
          entry(Calendar.class, (limits, turn) -> calendar(turn)),
          entry(GregorianCalendar.class, (limits, turn) -> calendar(turn)),
          entry(Blob.class, (limits, turn) -> BlobProxy.generateProxy(new byte[] {1, 2})),
          entry(Clob.class, (limits, turn) -> ClobProxy.generateProxy("text")),
          entry(NClob.class, (limits, turn) -> NClobProxy.generateProxy("text")),
          entry(Map.class, (limits, turn) -> Map.of("key", "value" + turn)));

  private final int step;
  private long turn;

  private BasicSpecimens(int step) {
    this.step = step;
  }

  /** Those of which each is another. */
  static BasicSpecimens different() {
    return new BasicSpecimens(1);
  }

  /** Those that are equal as far as their types and columns are. */
  static BasicSpecimens equal() {
    return new BasicSpecimens(0);
  }

  /** Whether values are equal. */
  boolean areEqual() {
    return step == 0;
  }

  /** A value for an attribute that has another one. */
  Optional<Object> another(BasicValue value) {
    turn++;
    return make(value);
  }

  /** A value for an attribute; empty if its class is unknown, and its converter makes none. */
  Optional<Object> make(BasicValue value) {
    BasicValue.Resolution<?> resolution = value.resolve();
    Limits limits = Limits.of(value);
    if (resolution.getDomainJavaType().getJavaTypeClass() == String.class) {
      switch (resolution.getJdbcType().getDefaultSqlTypeCode()) {
        case SqlTypes.JSON -> {
          return Optional.of(Long.toString(turn += step));
        }
        case SqlTypes.SQLXML -> {
          return Optional.of("<turn>%d</turn>".formatted(turn += step));
        }
        default -> {
          // Any text.
        }
      }
    }
    return make(resolution.getDomainJavaType(), limits)
        .or(() -> converted(resolution.getValueConverter(), limits));
  }

  /** A value for an attribute that has several columns, if its class is known. */
  Optional<Object> make(Class<?> type) {
    return Optional.ofNullable(MAKERS.get(type)).map(it -> it.apply(Limits.NONE, turn += step));
  }

  private Optional<Object> make(JavaType<?> type, Limits limits) {
    if (type instanceof BasicPluralJavaType<?> plural) {
      return make(plural.getElementJavaType(), limits)
          .map(it -> Instances.holding(type.getJavaTypeClass(), it));
    }
    return make(type.getJavaTypeClass(), limits);
  }

  private Optional<Object> make(Class<?> type, Limits limits) {
    turn += step;
    Class<?> boxed = java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    if (MAKERS.containsKey(boxed)) {
      return Optional.of(MAKERS.get(boxed).apply(limits, turn));
    }
    if (type.isEnum()) {
      return Optional.of(constant(type, limits));
    }
    if (type.isArray()) {
      return make(type.getComponentType(), limits).map(it -> Instances.holding(type, it));
    }
    return constructed(type, limits);
  }

  /** A constant, of those whose names or ordinals the column takes if there are any. */
  private Object constant(Class<?> type, Limits limits) {
    List<Object> all = List.of(type.getEnumConstants());
    List<Object> fitting =
        all.stream()
            .filter(it -> ((Enum<?>) it).name().length() <= limits.length())
            .filter(it -> all.indexOf(it) <= limits.highest())
            .filter(
                it ->
                    limits.choices().isEmpty() || limits.choices().contains(((Enum<?>) it).name()))
            .toList();
    List<Object> constants = fitting.isEmpty() ? all : fitting;
    return constants.get((int) (turn % constants.size()));
  }

  /** Tries the constructors whose parameters are basic themselves. */
  private Optional<Object> constructed(Class<?> type, Limits limits) {
    for (Constructor<?> constructor : Instances.constructors(type)) {
      if (Modifier.isAbstract(type.getModifiers())
          || !Stream.of(constructor.getParameterTypes()).allMatch(this::isKnown)) {
        continue;
      }
      try {
        constructor.setAccessible(true);
        return Optional.of(
            constructor.newInstance(
                Stream.of(constructor.getParameterTypes())
                    .map(it -> make(it, limits).orElseThrow())
                    .toArray()));
      } catch (ReflectiveOperationException | RuntimeException e) {
        // Refuses such values, or is none of ours; there may be another.
      }
    }
    return Optional.empty();
  }

  private boolean isKnown(Class<?> type) {
    return type.isEnum()
        || MAKERS.containsKey(java.lang.invoke.MethodType.methodType(type).wrap().returnType());
  }

  /** Asks a converter what it makes of a column's value. */
  private <D, R> Optional<Object> converted(BasicValueConverter<D, R> converter, Limits limits) {
    if (converter == null) {
      return Optional.empty();
    }
    Class<R> type = converter.getRelationalJavaType().getJavaTypeClass();
    Stream<Object> values =
        type == String.class
            ? Stream.<Object>concat(Stream.of(limits.text(turn)), RELATIONAL_TEXTS.stream())
            : make(type, limits).stream();
    return values
        .flatMap(
            value -> {
              try {
                return Stream.<Object>ofNullable(converter.toDomainValue(type.cast(value)));
              } catch (RuntimeException e) {
                // Reads another notation.
                return Stream.empty();
              }
            })
        .findFirst();
  }

  private static LocalDateTime time(long turn) {
    return BEGIN.plusDays(turn % 300).plusSeconds(turn);
  }

  private static Calendar calendar(long turn) {
    return GregorianCalendar.from(time(turn).atZone(ZoneOffset.UTC));
  }

  private static URL url(long turn) {
    try {
      return URI.create("https://example.com/" + turn).toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InetAddress address(long turn) {
    try {
      return InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) (turn % 100)});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
