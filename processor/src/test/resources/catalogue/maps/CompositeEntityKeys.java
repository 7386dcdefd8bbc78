package catalogue.maps.compositeentitykeys;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** A map whose keys are entities of two columns, in a table of an owner that has two as well. */
class CompositeEntityKeys {

  @Embeddable static class SeatId implements Serializable {
    int number;
    String row_;
    @Override public boolean equals(Object other) { return other instanceof SeatId s && s.number == number; }
    @Override public int hashCode() { return number; }
  }

  @Entity static class Seat { @EmbeddedId SeatId id; }

  @Entity static class Show {
    @EmbeddedId SeatId id;
    @ElementCollection
    @MapKeyJoinColumns({
      @MapKeyJoinColumn(name = "seat_number", referencedColumnName = "number"),
      @MapKeyJoinColumn(name = "seat_row", referencedColumnName = "row_")})
    Map<Seat, String> guests = new HashMap<>();
    @ElementCollection Map<Integer, String> acts = new HashMap<>();
    @ManyToMany Map<String, Seat> named = new HashMap<>();
  }
}
