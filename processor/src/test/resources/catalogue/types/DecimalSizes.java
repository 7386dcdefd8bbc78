package catalogue.types.decimalsizes;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;

/** Precision and scale of exact numbers. */
class DecimalSizes {

  @Entity
  static class Ledger {
    @Id long id;
    BigDecimal byDefault;
    @Column(precision = 1) BigDecimal digit;
    @Column(precision = 5, scale = 5) BigDecimal fraction;
    @Column(precision = 38) BigDecimal whole;
    @Column(precision = 38, scale = 38) BigDecimal tiny;
    @Column(precision = 39, scale = 1) BigDecimal beyond;
    @Column(precision = 100, scale = 50) BigDecimal large;
    @Column(precision = 1000, scale = 2) BigDecimal extreme;
    @Column(scale = 5) BigDecimal scaleAlone;
    @Column(precision = 19, scale = 0) BigDecimal zero;
    @Column(precision = 19, scale = 2, nullable = false) BigDecimal money;
    BigInteger integer;
    @Column(precision = 20) BigInteger twenty;
    @Column(scale = 2) BigInteger scaledInteger;
    @Column(precision = 200) BigInteger huge;
    @Column(length = 5) BigDecimal lengthOnly;
    Duration duration;
    @Column(precision = 30) Duration longDuration;
    @Column(precision = 30, scale = 9) Duration exactDuration;
    @Column(scale = 9) Duration scaledDuration;
  }

  @Entity
  static class Whole {
    @Id long id;
    @Column(precision = 5) Integer integer;
    @Column(precision = 5, scale = 2) Long scaled;
    @Column(precision = 1) Boolean flag;
    @Column(precision = 3) Short small;
    @Column(precision = 2) Byte tiny;
    @Column(precision = 4) Year year;
    @Column(precision = 9) String text;
    @Column(precision = 9) byte[] bytes;
  }
}
