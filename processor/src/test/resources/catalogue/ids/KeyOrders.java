package catalogue.ids.keyorders;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

/** Composite keys, whose columns are ordered by size and name, and what refers to them. */
class KeyOrders {

  @Embeddable static class Slot implements Serializable {
    String room;
    @Column(length = 300) String remark;
    @Column(length = 3) String building;
    LocalDate day;
    Instant starting;
    UUID event;
    long number;
    short floor;
    BigDecimal price;
    boolean open;
    @Column(name = "Zone") int zone;
    @Column(name = "area") int aisle;
  }

  @Entity static class Booking {
    @EmbeddedId Slot slot;
    @ManyToOne Booking previous;
    @ManyToMany Set<Booking> others;
    @ElementCollection Set<String> notes;
  }

  @Entity
  @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"second_part", "first_part"}))
  static class SaidInOrder {
    @EmbeddedId Parts parts;
  }

  @Entity
  @Table(
      uniqueConstraints =
          @UniqueConstraint(name = "said", columnNames = {"second_part", "first_part"}))
  static class NamedInOrder {
    @EmbeddedId Parts parts;
    @ManyToOne NamedInOrder other;
  }

  @Embeddable static class Parts implements Serializable {
    @Column(name = "first_part") int first;
    @Column(name = "second_part") int second;
  }
}
