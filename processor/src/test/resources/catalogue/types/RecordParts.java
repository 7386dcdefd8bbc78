package catalogue.types.recordparts;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

/** Basic types of all sorts as the components of records that are embedded. */
class RecordParts {

  enum Unit { KILOGRAM, LITRE }

  @Embeddable
  record Amount(
      @Column(precision = 12, scale = 3) BigDecimal number,
      @Enumerated(EnumType.STRING) @Column(length = 10, nullable = false) Unit unit) {}

  @Embeddable
  record Stamp(@Column(secondPrecision = 3) Instant at, @Column(length = 40) String by) {}

  @Entity
  static class Delivery {
    @Id long id;
    Amount amount;
    Stamp stamp;
    @ElementCollection List<Amount> parts = new ArrayList<>();
  }
}
