package catalogue.tables.schemas;

import jakarta.persistence.*;
import java.util.*;

/** Tables in several schemas, and catalogs, which PostgreSQL's connections cannot reach. */
class Schemas {

  @Entity(name = "Warehouse") @Table(schema = "sales") static class Warehouse {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "places") @SequenceGenerator(name = "places", schema = "sales", sequenceName = "place_numbers") Long id;
    @ElementCollection @CollectionTable(name = "warehouse_codes", schema = "sales") Set<String> codes;
    @ManyToMany @JoinTable(name = "warehouse_neighbours", schema = "storage") Set<Warehouse> neighbours;
    @OneToMany(mappedBy = "warehouse") List<Shelf> shelves;
  }

  @Entity(name = "Shelf") @Table(schema = "storage", indexes = @Index(name = "shelf_by_label", columnList = "label"), uniqueConstraints = @UniqueConstraint(name = "one_label", columnNames = {"warehouse_id", "label"}))
  @SecondaryTable(name = "shelf_detail", schema = "sales", pkJoinColumns = @PrimaryKeyJoinColumn(name = "shelf"))
  static class Shelf {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false) String label;
    @ManyToOne(optional = false) Warehouse warehouse;
    @Column(table = "shelf_detail") String material;
  }

  @Entity(name = "Plain") @Table(catalog = "shop") static class Plain {
    @Id Long id;
    @ManyToOne Shelf shelf;
    @OneToOne Warehouse warehouse;
    @ManyToMany Set<Shelf> shelves;
  }
}
