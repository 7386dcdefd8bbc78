package catalogue.embeddables.nestedoverrides;

import jakarta.persistence.*;
import java.util.*;

/** Overrides by dotted paths through embeddables in embeddables. */
class NestedOverrides {

  @Embeddable static class Geo { double latitude; double longitude; @ManyToOne Zone zone; }

  @Embeddable static class Street { String name; @Column(name = "nr", length = 6) String number; @Embedded Geo geo; }

  @Embeddable
  static class Address {
    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "street_name"))
    Street street;

    String city;
    @ManyToOne Country country;
    @ElementCollection Set<String> lines;
  }

  @Entity static class Country { @Id Long id; }

  @Entity static class Zone { @Id Integer id; }

  @Entity
  static class Person {
    @Id Long id;
    @Embedded Address home;

    @Embedded
    @AttributeOverrides({
      @AttributeOverride(name = "street.name", column = @Column(name = "work_street")),
      @AttributeOverride(name = "street.number", column = @Column(name = "work_number")),
      @AttributeOverride(name = "street.geo.latitude", column = @Column(name = "work_lat", nullable = false)),
      @AttributeOverride(name = "street.geo.longitude", column = @Column(name = "work_long")),
      @AttributeOverride(name = "city", column = @Column(name = "work_city", length = 50))
    })
    @AssociationOverrides({
      @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country")),
      @AssociationOverride(name = "street.geo.zone", joinColumns = @JoinColumn(name = "work_zone"))
    })
    @AttributeOverride(name = "lines", column = @Column(name = "line"))
    @AssociationOverride(name = "lines", joinTable = @JoinTable(name = "work_lines"))
    Address work;
  }

  @MappedSuperclass
  abstract static class Located {
    @Id Long id;
    @Embedded Street at;
  }

  @Entity
  @AttributeOverride(name = "at.name", column = @Column(name = "at_name", unique = true))
  @AttributeOverride(name = "at.geo.latitude", column = @Column(name = "at_lat"))
  @AssociationOverride(
      name = "at.geo.zone",
      joinColumns = @JoinColumn(name = "at_zone", nullable = false),
      foreignKey = @ForeignKey(name = "fk_at_zone"))
  static class Shop extends Located {}
}
