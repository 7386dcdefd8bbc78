package catalogue.converters.convertedtimes;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;

/** Converters of dates and times: of the sizes that are given, only that of seconds counts. */
class ConvertedTimes {

  static class DayToText implements AttributeConverter<LocalDate, String> {
    @Override
    public String convertToDatabaseColumn(LocalDate value) { return value == null ? null : value.toString(); }

    @Override
    public LocalDate convertToEntityAttribute(String value) { return value == null ? null : LocalDate.parse(value); }
  }

  static class InstantToDecimal implements AttributeConverter<Instant, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Instant value) { return value == null ? null : BigDecimal.valueOf(value.getEpochSecond()); }

    @Override
    public Instant convertToEntityAttribute(BigDecimal value) { return value == null ? null : Instant.ofEpochSecond(value.longValue()); }
  }

  static class TimeToInstant implements AttributeConverter<LocalDateTime, Instant> {
    @Override
    public Instant convertToDatabaseColumn(LocalDateTime value) { return value == null ? null : value.toInstant(ZoneOffset.UTC); }

    @Override
    public LocalDateTime convertToEntityAttribute(Instant value) { return value == null ? null : LocalDateTime.ofInstant(value, ZoneOffset.UTC); }
  }

  static class YearToText implements AttributeConverter<Year, String> {
    @Override
    public String convertToDatabaseColumn(Year value) { return value == null ? null : value.toString(); }

    @Override
    public Year convertToEntityAttribute(String value) { return value == null ? null : Year.parse(value); }
  }

  @Entity
  static class Log {
    @Id long id;
    @Convert(converter = DayToText.class) LocalDate plain;
    @Convert(converter = DayToText.class) @Column(length = 10) LocalDate sized;
    @Convert(converter = InstantToDecimal.class) Instant decimal;
    @Convert(converter = InstantToDecimal.class) @Column(precision = 20, scale = 9) Instant exact;
    @Convert(converter = TimeToInstant.class) LocalDateTime moment;
    @Convert(converter = TimeToInstant.class) @Column(secondPrecision = 2) LocalDateTime hundredths;
    @Convert(converter = TimeToInstant.class) @Column(precision = 2) LocalDateTime ignored;
    @Convert(converter = YearToText.class) @Column(length = 4) Year year4;
  }
}
