package catalogue.validation.requiredrelations;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.util.*;

/** Relations that must be there, and identifiers that are shorter than the columns that refer to them. */
class RequiredRelations {

  @Entity static class Country {
    @Id @Size(max = 2) String code;
    @NotNull @OneToOne(mappedBy = "country") Capital capital;
    @NotEmpty @OneToMany(mappedBy = "country") List<City> cities = new ArrayList<>();
  }

  @Entity static class City {
    @Id @GeneratedValue Long id;
    @NotNull @ManyToOne Country country;
    @NotNull @ManyToOne(optional = true) @JoinColumn(name = "twin", nullable = true) City twin;
    @Min(2) @ManyToOne City sister;
    @NotEmpty @Size(max = 9) @ManyToMany Set<@NotNull Region> regions = new HashSet<>();
    @NotEmpty @OneToMany @JoinColumn(name = "city_id") @Size(min = 1) List<Region> ordered = new ArrayList<>();
  }

  @Entity static class Suburb {
    @Id @GeneratedValue Long id;
    @NotNull @ManyToOne @JoinTable(name = "suburb_region") Region region;
  }

  @Entity static class Capital {
    @Id Long id;
    @NotNull @OneToOne Country country;
    @NotNull @OneToOne @MapsId Site site;
  }

  @Entity static class Site {
    @Id Long id;
  }

  @Entity static class Region {
    @EmbeddedId @Valid @NotNull RegionId id;
    @NotNull @ManyToOne Region above;
  }

  @Embeddable static class RegionId implements java.io.Serializable {
    @Size(max = 30) String name;
    @Min(1) int number;
    @Override public boolean equals(Object o) { return o instanceof RegionId that && that.name.equals(name) && that.number == number; }
    @Override public int hashCode() { return number; }
  }
}
