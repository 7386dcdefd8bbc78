package catalogue.enums.enumeratedtexts;

import jakarta.persistence.*;
import java.util.*;

/** Enums that say themselves which text stands for a constant. */
class EnumeratedTexts {

  enum Status {
    OPEN("a"), CLOSED("b"), QUOTED("it's");

    @EnumeratedValue private final String code;

    Status(String code) { this.code = code; }
  }

  enum Joined {
    ONE("1", true), TWO("2", false);

    static final String PREFIX = "n";
    final boolean odd;
    @EnumeratedValue final String value;

    Joined(String number, boolean odd) {
      this.odd = odd;
      value = "x" + number;
    }
  }

  enum Lower {
    FIRST, SECOND;

    @EnumeratedValue final String value = name().toLowerCase(Locale.ROOT);
  }

  enum Several {
    PLAIN(), GIVEN("g") { };

    @EnumeratedValue final String value;

    Several() { this("p"); }

    Several(String value) { this.value = value; }
  }

  @Entity
  static class Ticket {
    @Id long id;
    @Enumerated(EnumType.STRING) Status status;
    @Enumerated(EnumType.STRING) @Column(length = 1) Status one;
    @Enumerated(EnumType.STRING) @Column(length = 4, nullable = false) Status four;
    @Enumerated(EnumType.STRING) Joined joined;
    @Enumerated(EnumType.STRING) Lower lower;
    @Enumerated(EnumType.STRING) @Column(name = "`order`") Several several;
    @ElementCollection @Enumerated(EnumType.STRING) Set<Status> history = new HashSet<>();
  }
}
