package catalogue.embeddables.nullableparts;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

/** When the columns of embeddables may be null. */
class NullableParts {

  @Embeddable
  static class Parts {
    int primitive;
    boolean flag;
    @Basic int basic;
    @Basic(optional = false) Integer required;
    @Column(name = "col") int column;
    @Column(name = "nonnull", nullable = false) Integer nonNull;
    @Column(name = "nullable_primitive", nullable = true) long nullable;
    @Enumerated(EnumType.STRING) Size size;
    char letter;
    double[] readings;
    @Temporal(TemporalType.DATE) Date day;
  }

  enum Size { S, M }

  @Embeddable static class Outer { @Embedded Parts parts; int own; }

  record Amount(long cents, @Column(length = 3) String currency, boolean exact) {}

  @Embeddable record Tax(int rate, @Column(nullable = false) String code) {}

  @Entity static class Direct { @Id Long id; @Embedded Parts parts; }

  @Entity static class Nested { @Id Long id; @Embedded Outer outer; }

  @Entity static class Records { @Id Long id; @Embedded Amount amount; Tax tax; }

  @Entity static class Elements { @Id Long id; @ElementCollection List<Parts> list; @ElementCollection List<Tax> taxes; }
}
