package catalogue.relations.compositetargets;

import jakarta.persistence.*;
import java.util.*;

/** Relations to entities whose keys have several columns. */
class CompositeTargets {

  @Embeddable static class FlightId implements java.io.Serializable {
    String carrier;
    @Column(name = "flight_no") int number;
    public boolean equals(Object o) { return o instanceof FlightId f && f.number == number && Objects.equals(f.carrier, carrier); }
    public int hashCode() { return number; }
  }

  @Entity static class Flight {
    @EmbeddedId FlightId id;
    String gate;
    @OneToMany(mappedBy = "flight") List<Seat> seats;
  }

  static class SeatId implements java.io.Serializable {
    int row;
    char letter;
    public boolean equals(Object o) { return o instanceof SeatId s && s.row == row && s.letter == letter; }
    public int hashCode() { return row; }
  }

  @Entity @IdClass(SeatId.class) static class Seat {
    @Id @Column(name = "seat_row") int row;
    @Id char letter;
    @ManyToOne Flight flight;
  }

  @Entity static class Ticket {
    @Id Long id;
    @ManyToOne(optional = false) Flight outbound;
    @ManyToOne
    @JoinColumns({
      @JoinColumn(name = "back_number", referencedColumnName = "flight_no"),
      @JoinColumn(name = "back_carrier", referencedColumnName = "carrier")
    })
    Flight back;
    @OneToOne Seat seat;
    @OneToOne
    @JoinColumn(name = "upgrade_row", referencedColumnName = "seat_row")
    @JoinColumn(name = "upgrade_letter", referencedColumnName = "letter")
    Seat upgrade;
    @ManyToMany Set<Flight> connections;
    @OneToMany List<Seat> blocked;
  }
}
