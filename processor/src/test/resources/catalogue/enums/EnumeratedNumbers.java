package catalogue.enums.enumeratednumbers;

import jakarta.persistence.*;
import java.util.*;

/** Enums that say themselves which number stands for a constant. */
class EnumeratedNumbers {

  enum Level {
    NONE(-1), LOW(1), HIGH(2);

    @EnumeratedValue final int code;

    Level(int code) { this.code = code; }
  }

  enum Tiny {
    A((byte) 1), B((byte) 2);

    @EnumeratedValue final byte code;

    Tiny(byte code) { this.code = code; }
  }

  enum Small {
    A(300), B(301);

    @EnumeratedValue final short code;

    Small(int code) { this.code = (short) code; }
  }

  @Entity
  static class Pump {
    @Id long id;
    Level level;
    @Enumerated Tiny tiny;
    @Enumerated(EnumType.ORDINAL) Small small;
    @Column(nullable = false) Level required;
    @ElementCollection List<Level> levels = new ArrayList<>();
  }
}
