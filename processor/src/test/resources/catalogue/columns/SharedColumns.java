package catalogue.columns.sharedcolumns;

import jakarta.persistence.*;

/** Columns that several attributes map, of which one writes them. */
class SharedColumns {

  @Entity static class Country { @Id String code; }

  @Entity static class Address {
    @Id @GeneratedValue Long id;
    @Column(name = "country_code", length = 2, insertable = false, updatable = false) String countryCode;
    @ManyToOne @JoinColumn(name = "country_code") Country country;
    @ManyToOne @JoinColumn(name = "region", insertable = false, updatable = false) Country region;
    @Column(name = "region") String regionCode;
    @Column(name = "id", insertable = false, updatable = false) Long sameId;
    @Column(insertable = false) String onlyUpdated;
    @Column(updatable = false, nullable = false) String onlyInserted;
    @Column(insertable = false, updatable = false) String readOnly;
  }
}
