package catalogue.maps.schemasofmaps;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Maps in another database schema, with indexes and comments. */
class SchemasOfMaps {

  @Entity @Table(schema = "sales") static class Offer {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "offer_prices", schema = "sales", indexes = @Index(columnList = "currency"))
    @MapKeyColumn(name = "currency", length = 3) @Column(name = "price", precision = 12, scale = 2)
    Map<String, BigDecimal> prices = new HashMap<>();
    @ElementCollection @org.hibernate.annotations.Comment("per country") Map<String, Integer> quotas = new HashMap<>();
    @ManyToMany @JoinTable(name = "offer_links", schema = "sales") Map<String, Offer> links = new HashMap<>();
  }
}
