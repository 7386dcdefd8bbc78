package catalogue.enums.enumkeys;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

/** Enums in identifiers, and columns that refer to them. */
class EnumKeys {

  enum Region { NORTH, SOUTH }

  @Embeddable
  static class Place implements Serializable {
    @Enumerated(EnumType.STRING) @Column(length = 10) Region region;
    int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place && place.region == region && place.number == number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(region, number);
    }
  }

  @Entity
  static class Shop {
    @EmbeddedId Place place;
    Region other;
  }

  @Entity
  static class Office {
    @Id @Enumerated(EnumType.STRING) Region region;
  }

  @Entity
  static class Worker {
    @Id long id;
    @ManyToOne Shop shop;
    @ManyToOne Office office;
  }
}
