package catalogue.types.basictypes;

import jakarta.persistence.*;
import java.math.*;
import java.net.*;
import java.sql.Blob;
import java.sql.Clob;
import java.time.*;
import java.util.*;

class BasicTypes {

  enum Grade { LOW, HIGH }

  enum Only { ONE }

  @Entity
  static class Primitives {
    @Id long id;
    boolean aBoolean;
    byte aByte;
    short aShort;
    int anInt;
    long aLong;
    float aFloat;
    double aDouble;
    char aChar;
    @Column(name = "described") int described;
    @Column(nullable = false) int given;
    @Basic(optional = false) @Column int required;
  }

  @Entity
  static class Wrappers {
    @Id Long id;
    Boolean aBoolean;
    Byte aByte;
    Short aShort;
    Integer anInt;
    Long aLong;
    Float aFloat;
    Double aDouble;
    Character aChar;
  }

  @Entity
  static class Numbers {
    @Id Long id;
    BigDecimal decimal;
    BigInteger integer;
    @Column(precision = 10, scale = 2) BigDecimal money;
    @Column(precision = 10) BigDecimal whole;
    @Column(scale = 4) BigDecimal scaleOnly;
    @Column(precision = 12) BigInteger counted;
    @Column(precision = 12, scale = 3) BigInteger odd;
    @Column(precision = 7) float shortFloat;
    @Column(precision = 8) float longFloat;
    @Column(precision = 15) Double precise;
    @Column(precision = 3) Double imprecise;
    @Column(precision = 3, scale = 1) Integer ignored;
    Duration duration;
    @Column(precision = 20, scale = 9) Duration nanos;
  }

  @Entity
  static class Texts {
    @Id Long id;
    String text;
    @Column(length = 20) String shortText;
    @Column(length = 40000) String longText;
    @Column(length = 10485760) String longest;
    @Column(length = 10485761) String tooLong;
    @Column(length = 2147483647) String unlimited;
    @Column(length = 1) String one;
    @Lob String large;
    @Lob @Column(length = 20) String largeAnyway;
    char[] characters;
    @Column(length = 9) char[] nine;
    Character[] boxed;
    @Lob char[] largeCharacters;
    @Lob Character[] largeBoxed;
    Clob clob;
    @Lob Clob lobClob;
    URL url;
    Locale locale;
    Currency currency;
    TimeZone timeZone;
    ZoneId zone;
    ZoneOffset zoneOffset;
    @Column(length = 10) ZoneOffset longOffset;
    @Column(length = 10) Currency longCurrency;
    Class<?> type;
  }

  @Entity
  static class Bytes {
    @Id Long id;
    byte[] bytes;
    @Column(length = 20) byte[] twenty;
    @Column(length = 40000) byte[] many;
    Byte[] boxed;
    @Lob byte[] large;
    @Lob Byte[] largeBoxed;
    Blob blob;
    @Lob Blob lobBlob;
    java.io.Serializable anything;
    @Lob java.io.Serializable largeAnything;
    Period period;
    YearMonth yearMonth;
    StringBuilder builder;
    UUID uuid;
    InetAddress address;
    Inet4Address address4;
  }

  @Entity
  static class Times {
    @Id Long id;
    LocalDate date;
    LocalTime time;
    LocalDateTime dateTime;
    OffsetTime offsetTime;
    OffsetDateTime offsetDateTime;
    ZonedDateTime zonedDateTime;
    Instant instant;
    Year year;
    Month month;
    DayOfWeek dayOfWeek;
    @Column(secondPrecision = 3) Instant milliseconds;
    @Column(secondPrecision = 0) LocalDateTime seconds;
    @Column(secondPrecision = 6) LocalTime microTime;
    @Column(precision = 3) LocalDateTime precisionIgnored;
    Date utilDate;
    @Temporal(TemporalType.DATE) Date day;
    @Temporal(TemporalType.TIME) Date timeOfDay;
    @Temporal(TemporalType.TIMESTAMP) Date moment;
    @Temporal(TemporalType.TIMESTAMP) @Column(secondPrecision = 2) Date roundMoment;
    Calendar calendar;
    GregorianCalendar gregorian;
    @Temporal(TemporalType.DATE) Calendar calendarDay;
    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    java.sql.Timestamp sqlTimestamp;
  }

  @Entity
  static class Enums {
    @Id Long id;
    Grade grade;
    @Enumerated Grade ordinal;
    @Enumerated(EnumType.STRING) Grade name;
    @Enumerated(EnumType.STRING) @Column(length = 20) Grade shortName;
    @Enumerated(EnumType.STRING) @Column(length = 4) Grade fitting;
    @Enumerated(EnumType.STRING) @Column(nullable = false) Only single;
    Only onlyOrdinal;
    @Enumerated(EnumType.STRING) @Column(name = "`order`") Thread.State order;
    @Enumerated(EnumType.STRING) Month monthName;
  }

  @Entity
  static class Arrays {
    @Id Long id;
    String[] texts;
    int[] ints;
    Integer[] boxedInts;
    long[] longs;
    double[] doubles;
    boolean[] booleans;
    UUID[] uuids;
    LocalDate[] dates;
    BigDecimal[] decimals;
    Grade[] grades;
    List<String> list;
    Set<Integer> numberSet;
    List<Grade> gradeList;
    Collection<Long> collection;
    @Column(length = 9) String[] shortTexts;
    @Enumerated(EnumType.STRING) Grade[] gradeNames;
    @Enumerated(EnumType.STRING) @Column(length = 20) Set<Grade> gradeNameSet;
    @Lob Integer notLarge;
    HashMap<String, String> serialized;
  }
}
