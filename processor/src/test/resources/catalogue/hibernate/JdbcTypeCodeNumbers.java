package catalogue.hibernate.jdbctypecodenumbers;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

class JdbcTypeCodeNumbers {

  @Entity
  static class Measurement {
    @Id @JdbcTypeCode(SqlTypes.INTEGER) Long id;
    @JdbcTypeCode(SqlTypes.TINYINT) int tiny;
    @JdbcTypeCode(SqlTypes.SMALLINT) Integer small;
    @JdbcTypeCode(SqlTypes.BIGINT) int big;
    @JdbcTypeCode(SqlTypes.INTEGER) @Column(precision = 3) Long three;
    @JdbcTypeCode(SqlTypes.TINYINT) Boolean flag;
    @JdbcTypeCode(SqlTypes.SMALLINT) Boolean smallFlag;
    @JdbcTypeCode(SqlTypes.BIT) Boolean bit;
    @JdbcTypeCode(SqlTypes.NUMERIC) @Column(precision = 5, scale = 1) BigDecimal numeric;
    @JdbcTypeCode(SqlTypes.DECIMAL) BigDecimal decimal;
    @JdbcTypeCode(SqlTypes.DECIMAL) @Column(precision = 9) BigDecimal nine;
    @JdbcTypeCode(SqlTypes.NUMERIC) Long wholeNumber;
    @JdbcTypeCode(SqlTypes.NUMERIC) Integer wholeInteger;
    @JdbcTypeCode(SqlTypes.NUMERIC) double fromDouble;
    @JdbcTypeCode(SqlTypes.FLOAT) Double floating;
    @JdbcTypeCode(SqlTypes.FLOAT) float single;
    @JdbcTypeCode(SqlTypes.DOUBLE) double twice;
    @JdbcTypeCode(SqlTypes.FLOAT) @Column(precision = 10) Double precise;
    @JdbcTypeCode(SqlTypes.BIGINT) Duration nanos;
    @JdbcTypeCode(SqlTypes.NUMERIC) Duration exactNanos;
  }
}
