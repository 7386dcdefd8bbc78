package catalogue.ids.derivedchain;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Keys handed down four levels by id classes. */
@Entity
class Country {
  @Id @Column(length = 2) String code;
}

class RegionId implements Serializable {
  String country;
  int number;
}

@Entity
@IdClass(RegionId.class)
class Region {
  @Id @ManyToOne Country country;
  @Id int number;
}

class CityId implements Serializable {
  RegionId region;
  String name;
}

@Entity
@IdClass(CityId.class)
class City {
  @Id @ManyToOne Region region;
  @Id @Column(length = 80) String name;
}

class StreetId implements Serializable {
  CityId city;
  UUID street;
}

@Entity
@IdClass(StreetId.class)
class Street {
  @Id @ManyToOne City city;
  @Id UUID street;
  @ManyToMany Set<City> crosses;
}

@Entity
class House {
  @Id @GeneratedValue Long id;
  @ManyToOne(optional = false) Street street;
  @OneToOne Region formerly;
}
