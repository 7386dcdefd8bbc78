package catalogue.validation.compositekeys;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.util.Objects;

/** Constraints on the parts of identifiers. */
class CompositeKeys {

  static class SeatId implements Serializable {
    @Size(max = 77) String hall;
    @Max(999) int number;
    @Override public boolean equals(Object o) { return o instanceof SeatId that && that.hall.equals(hall) && that.number == number; }
    @Override public int hashCode() { return Objects.hash(hall, number); }
  }

  @Entity @IdClass(SeatId.class) static class Seat {
    @Id @Size(max = 11) String hall;
    @Id @Min(1) int number;
    @NotNull @Size(max = 5) String category;
  }

  @Embeddable record RowId(@Size(max = 12) String hall, @Min(1) int number) implements Serializable {}

  @Entity static class ValidRow {
    @EmbeddedId @Valid RowId id;
  }

  @Entity static class Row {
    @EmbeddedId RowId id;
    @ManyToOne @NotNull ValidRow next;
  }
}
