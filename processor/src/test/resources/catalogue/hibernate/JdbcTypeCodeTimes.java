package catalogue.hibernate.jdbctypecodetimes;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

class JdbcTypeCodeTimes {

  @Entity
  static class Shift {
    @Id long id;
    @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant begin;
    @JdbcTypeCode(SqlTypes.TIMESTAMP) @Column(secondPrecision = 2) Instant coarse;
    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC) Instant utc;
    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) Instant zoned;
    @JdbcTypeCode(SqlTypes.TIMESTAMP) OffsetDateTime local;
    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) OffsetDateTime kept;
    @JdbcTypeCode(SqlTypes.DATE) Date day;
    @JdbcTypeCode(SqlTypes.TIME) LocalTime at;
    @JdbcTypeCode(SqlTypes.TIME) @Column(secondPrecision = 3) LocalTime precise;
    @JdbcTypeCode(SqlTypes.LOCAL_DATE) LocalDate localDate;
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime localDateTime;
    @JdbcTypeCode(SqlTypes.LOCAL_TIME) LocalTime localAt;
    @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME) OffsetDateTime withOffset;
  }
}
