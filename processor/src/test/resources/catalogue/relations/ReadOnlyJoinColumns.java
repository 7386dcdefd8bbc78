package catalogue.relations.readonlyjoincolumns;

import jakarta.persistence.*;
import java.util.*;

/** Relations that only read a column which another attribute writes, in either order. */
class ReadOnlyJoinColumns {

  @Entity static class Country {
    @Id @Column(length = 2) String code;
  }

  @Entity static class City {
    @Id Long id;
    @Column(name = "country_code", length = 2, nullable = false) String countryCode;
    @ManyToOne @JoinColumn(name = "country_code", insertable = false, updatable = false) Country country;
    @ManyToOne @JoinColumn(name = "twin", insertable = false, updatable = false) Country twin;
    @Column(name = "twin", length = 2) String twinCode;
    @ManyToOne(optional = false) @JoinColumn(name = "former_country") Country former;
    @Column(name = "former_country", insertable = false, updatable = false) String formerCode;
  }

  @Entity static class Visit {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "city_id") City city;
    @ManyToOne @JoinColumn(name = "city_id", insertable = false, updatable = false) City sameCity;
    @OneToOne @JoinColumn(name = "id", insertable = false, updatable = false) City twin;
  }
}
