package catalogue.access.recordgetters;

import jakarta.persistence.*;

/** Records with methods that look like getters. */
class RecordGetters {

  @Embeddable
  record Name(String first, String last) {
    String getFull() {
      return first + last;
    }

    boolean isEmpty() {
      return first.isEmpty();
    }
  }

  @Embeddable
  record Size(@Column(name = "the_width") int width, int height) {
    @Transient
    int getArea() {
      return width * height;
    }
  }

  @Entity static class ByField { @Id Long id; @Embedded Name name; @Embedded Size size; }
}
