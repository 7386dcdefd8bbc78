package catalogue.maps.inversemaps;

import jakarta.persistence.*;
import java.util.*;

/** The other side maps the relation, but the keys stand beside it. */
class InverseMaps {

  enum Kind { HOME, WORK }

  @Entity static class Country { @Id Long id; }

  @Entity static class Customer {
    @Id Long id;
    @OneToMany(mappedBy = "customer") @MapKeyColumn(name = "label") Map<String, Address> byLabel = new HashMap<>();
    @OneToMany(mappedBy = "customer") @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(name = "kind", length = 10)
    Map<Kind, Address> byKind = new HashMap<>();
    @OneToMany(mappedBy = "customer") @MapKeyColumn(name = "zip") Map<String, Address> byZip = new HashMap<>();
    @OneToMany(mappedBy = "payer") Map<Integer, Address> bills = new HashMap<>();
    @OneToMany(mappedBy = "payer") @MapKeyJoinColumn(name = "land") Map<Country, Address> byCountry = new HashMap<>();
    @OneToMany(mappedBy = "payer") Map<Country, Address> perCountry = new HashMap<>();
    @OneToMany(mappedBy = "payer") @MapKeyJoinColumn(name = "maybe", nullable = true) Map<Country, Address> maybe = new HashMap<>();
  }

  @Entity static class Address {
    @Id Long id;
    @Column(length = 12) String zip;
    @ManyToOne Customer customer;
    @ManyToOne Customer payer;
  }
}
