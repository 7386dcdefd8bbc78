package catalogue.types.javatimes;

import jakarta.persistence.*;
import java.time.*;

/** All of java.time, the serialized ones too. */
class JavaTimes {

  @Entity
  static class Moment {
    @Id long id;
    LocalDate localDate;
    LocalTime timeOfDay;
    LocalDateTime localDateTime;
    OffsetTime offsetTime;
    OffsetDateTime offsetDateTime;
    ZonedDateTime zonedDateTime;
    Instant instant;
    Duration duration;
    Period period;
    Year year;
    YearMonth yearMonth;
    MonthDay monthDay;
    Month month;
    DayOfWeek dayOfWeek;
    ZoneId zoneId;
    ZoneOffset zoneOffset;
    @Enumerated(EnumType.STRING) Month namedMonth;
    @Enumerated(EnumType.STRING) DayOfWeek namedDay;
    @Column(nullable = false) YearMonth requiredYearMonth;
    @Column(length = 50) MonthDay sizedMonthDay;
  }
}
