package catalogue.columns.columnsizes;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;

/** Lengths, precisions and scales, where they matter and where not. */
class ColumnSizes {

  @Entity static class Sized {
    @Id @Column(length = 12) String id;
    @Column(length = 1) String one;
    @Column(length = 4000) String wide;
    @Column(length = 20_000_000) String huge;
    @Column(length = 8) int number;
    @Column(precision = 12) BigDecimal precise;
    @Column(precision = 12, scale = 12) BigDecimal fraction;
    @Column(precision = 20) BigInteger big;
    @Column(precision = 3, length = 9) String text;
    @Column(secondPrecision = 3) LocalDateTime millis;
    @Column(secondPrecision = 0) Instant seconds;
    @Column(secondPrecision = 2) LocalTime time;
    @Column(length = 64) byte[] bytes;
    @Column(length = 20) Thread.State state;
    @Enumerated(EnumType.STRING) @Column(length = 20) Thread.State named;
    @ManyToOne @JoinColumn(name = "other") Sized other;
  }
}
