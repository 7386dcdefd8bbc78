package catalogue.types.timearrays;

import jakarta.persistence.*;
import java.time.*;

/** Arrays of dates and times. */
class TimeArrays {

  @Entity
  static class Schedule {
    @Id long id;
    LocalDate[] days;
    LocalTime[] times;
    LocalDateTime[] moments;
    OffsetDateTime[] offsets;
    ZonedDateTime[] zoned;
    Instant[] instants;
    Duration[] durations;
    Year[] years;
    java.sql.Date[] sqlDates;
    java.sql.Time[] sqlTimes;
    java.sql.Timestamp[] sqlTimestamps;
    java.util.Date[] utilDates;
    @Column(secondPrecision = 3) Instant[] milliseconds;
    @Column(secondPrecision = 0) LocalDateTime[] seconds;
    @Column(precision = 2) Instant[] hundredths;
    @Column(precision = 2) LocalTime[] timeHundredths;
  }
}
