package catalogue.validation.numberranges;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import org.hibernate.validator.constraints.Range;

/** How large numbers may be: checks. */
class NumberRanges {

  @Entity static class Rating {
    @Id @GeneratedValue @Min(1) Long id;
    @Min(1) @Max(5) int stars;
    @Min(0) Integer votes;
    @Max(100) Short percent;
    @Range(min = -10, max = 10) Long balance;
    @Range Integer whole;
    @Range(max = 9) Byte digit;
    @Min(-5) BigDecimal loss;
    @Max(Long.MAX_VALUE) BigInteger huge;
    @Min(2) double ratio;
    @Min(3) @Column(name = "`Quoted`") int quoted;
    @Positive int positive;
    @PositiveOrZero int atLeastZero;
    @Negative Integer negative;
    @NegativeOrZero Integer atMostZero;
    @DecimalMin("0.5") BigDecimal decimalMin;
    @DecimalMax("9.5") BigDecimal decimalMax;
    @Min(7) @Column(check = @CheckConstraint(constraint = "same>=7")) int same;
    @Min(7) @Column(check = @CheckConstraint(name = "positive_other", constraint = "other>0")) int other;
    @Min(7) @Column(check = @CheckConstraint(constraint = "third<>9")) int third;
    @Min(1) @Min(2) int twice;
  }
}
