package catalogue.enums.ordinalenums;

import jakarta.persistence.*;
import java.util.concurrent.TimeUnit;

/** Enums by ordinal, which is the default. */
class OrdinalEnums {

  enum Single { ONLY }

  enum Few { A, B, C }

  @Entity
  static class Choice {
    @Id long id;
    Single single;
    Few few;
    @Enumerated Few annotated;
    @Enumerated(EnumType.ORDINAL) Few explicit;
    @Column(nullable = false) Few required;
    @Basic(optional = false) Few basicRequired;
    @Column(name = "\"Quoted\"") Few quoted;
    @Column(name = "`order`") Few reserved;
    @Column(unique = true) Few single1;
    @Column(length = 1) Few lengthCountsForNothing;
    @Column(precision = 3) Few precisionToo;
    TimeUnit unit;
    Thread.State state;
  }
}
