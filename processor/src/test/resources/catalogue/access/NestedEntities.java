package catalogue.access.nestedentities;

import jakarta.persistence.*;
import java.util.*;

/** Entities nested in classes, interfaces, entities and enums, and the names these have. */
class NestedEntities {

  interface Holder {
    @Entity
    class InInterface {
      @Id Long id;
      @ElementCollection List<String> words;
    }
  }

  enum Kind {
    ONE;

    @Entity
    static class InEnum {
      @Id Long id;
      Kind kind;
    }
  }

  @Entity
  static class Outer {
    @Id Long id;
    @OneToMany(mappedBy = "outer") List<Inner> inners;
    @OneToMany List<Inner.Deep> deeps;

    @Embeddable
    static class Part {
      String text;
    }

    @Embedded Part part;

    @Entity
    static class Inner {
      @Id @GeneratedValue Long id;
      @ManyToOne Outer outer;

      @Entity
      @Table(name = "deep_down")
      static class Deep {
        @Id Long id;
        @ManyToMany Set<Outer> outers;
        @ElementCollection Set<Integer> numbers;
      }
    }
  }

  record Wrapper(int number) {
    @Entity
    static class InRecord {
      @Id Long id;
    }
  }
}
