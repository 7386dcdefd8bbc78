package catalogue.types.secondprecisions;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

/** The digits of the second's fraction, where they count and where they do not. */
class SecondPrecisions {

  @Entity
  static class None {
    @Id long id;
    @Column(secondPrecision = 0) LocalTime time;
    @Column(secondPrecision = 0) OffsetTime offsetTime;
    @Column(secondPrecision = 0) LocalDateTime dateTime;
    @Column(secondPrecision = 0) OffsetDateTime offsetDateTime;
    @Column(secondPrecision = 0) ZonedDateTime zonedDateTime;
    @Column(secondPrecision = 0) Instant instant;
    @Column(secondPrecision = 0) LocalDate date;
    @Column(secondPrecision = 0) Date utilDate;
    @Column(secondPrecision = 0) Calendar calendar;
    @Column(secondPrecision = 0) java.sql.Time sqlTime;
    @Column(secondPrecision = 0) java.sql.Timestamp timestamp;
    @Column(secondPrecision = 0) Duration duration;
    @Column(secondPrecision = 0) Integer number;
    @Column(secondPrecision = 0) String text;
  }

  @Entity
  static class Some {
    @Id long id;
    @Column(secondPrecision = 1) LocalTime time;
    @Column(secondPrecision = 2) OffsetTime offsetTime;
    @Column(secondPrecision = 3) LocalDateTime dateTime;
    @Column(secondPrecision = 4) OffsetDateTime offsetDateTime;
    @Column(secondPrecision = 5) ZonedDateTime zonedDateTime;
    @Column(secondPrecision = 6) Instant instant;
    @Column(secondPrecision = 3) Date utilDate;
    @Column(secondPrecision = 3) Calendar calendar;
    @Column(secondPrecision = 3) java.sql.Time sqlTime;
    @Column(secondPrecision = 3) java.sql.Timestamp timestamp;
    @Column(secondPrecision = 3) Duration duration;
    @Column(precision = 3) Instant precisionInstead;
    @Column(precision = 3, secondPrecision = 2) Instant bothGiven;
    @Column(scale = 3) Instant scaleInstead;
  }

  @Entity
  static class Most {
    @Id long id;
    @Column(secondPrecision = 6) LocalTime time;
    @Column(secondPrecision = 6) OffsetTime offsetTime;
    @Column(secondPrecision = 6) LocalDateTime dateTime;
    @Temporal(TemporalType.TIME) @Column(secondPrecision = 3) Date temporalTime;
    @Temporal(TemporalType.DATE) @Column(secondPrecision = 3) Date temporalDate;
    @Temporal(TemporalType.TIMESTAMP) @Column(secondPrecision = 3) Calendar temporalTimestamp;
    @Column(secondPrecision = -1) Instant asDefault;
  }
}
