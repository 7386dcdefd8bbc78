package catalogue.validation.numberdigits;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.math.*;

/** How many digits numbers have: precision and scale. */
class NumberDigits {

  @Entity static class Invoice {
    @Id long id;
    @Digits(integer = 10, fraction = 2) BigDecimal amount;
    @Digits(integer = 6, fraction = 0) BigDecimal whole;
    @Digits(integer = 0, fraction = 4) BigDecimal rate;
    @Digits(integer = 12, fraction = 3) @Column(precision = 5, scale = 1) BigDecimal replaced;
    @Digits(integer = 30, fraction = 0) BigInteger number;
    @Digits(integer = 4, fraction = 0) int year;
    @Digits(integer = 9, fraction = 0) Long count;
    @Digits(integer = 5, fraction = 0) double single;
    @Digits(integer = 12, fraction = 0) double wide;
    @Digits(integer = 7, fraction = 0) float real;
    @Digits(integer = 7, fraction = 2) String text;
    @Digits(integer = 7, fraction = 2) @Column(columnDefinition = "numeric(4,1)") BigDecimal defined;
    @Digits(integer = 3, fraction = 2) @Min(0) @NotNull BigDecimal three;
  }
}
