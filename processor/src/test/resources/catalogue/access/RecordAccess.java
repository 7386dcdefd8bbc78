package catalogue.access.recordaccess;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Records as embeddables of classes by field and by property, with methods of their own. */
class RecordAccess {

  @Embeddable
  record Money(long cents, @Column(length = 3) String currency) {
    static final String DEFAULT = "EUR";

    boolean zero() {
      return cents == 0;
    }
  }

  @Embeddable
  record Span(@Column(name = "from_day", nullable = false) java.time.LocalDate start, java.time.LocalDate until) {}

  @Embeddable
  record Priced(Money money, @Embedded Span span, int amount, @Enumerated(EnumType.STRING) Level level) {}

  enum Level { LOW, HIGH }

  @Entity
  static class Fields {
    @Id Long id;
    Money money;
    @Embedded Span span;
    @ElementCollection List<Money> others;
  }

  @Entity
  static class Properties {
    private Money price;

    @Id
    public Long getId() {
      return 1L;
    }

    public void setId(Long id) {}

    public Money getPrice() {
      return price;
    }

    public void setPrice(Money price) {
      this.price = price;
    }

    @ElementCollection
    public List<Span> getSpans() {
      return null;
    }

    public void setSpans(List<Span> spans) {}
  }

  @Entity
  static class Nested {
    @Id Long id;
    @Embedded Priced priced;
  }

  @Embeddable
  record Place(String street, int number) implements Serializable {}

  @Entity
  static class House {
    @EmbeddedId Place place;
    @ManyToOne House next;
  }
}
