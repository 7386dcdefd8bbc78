package catalogue.enums.enumbodies;

import jakarta.persistence.*;

/** Enums whose constants have bodies, constructors, interfaces and members. */
class EnumBodies {

  interface Priced { int price(); }

  enum Size implements Priced {
    SMALL(1) {
      @Override
      public int price() { return 1; }
    },
    LARGE(2) {
      @Override
      public int price() { return 5; }
    };

    static final int COUNT = 2;
    private final int factor;

    Size(int factor) { this.factor = factor; }

    int factor() { return factor; }
  }

  enum Größe { KLEIN, GROSS, $DOLLAR, under_score, lower }

  @Entity
  static class Drink {
    @Id long id;
    Size size;
    @Enumerated(EnumType.STRING) Size sizeName;
    Größe german;
    @Enumerated(EnumType.STRING) Größe germanName;
  }
}
