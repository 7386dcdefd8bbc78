package catalogue.inheritance.secondaryinhierarchies;

import jakarta.persistence.*;
import java.util.*;

/** Secondary tables of classes at each level of a table that they share. */
class SecondaryInHierarchies {

  @Entity
  @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
  @SecondaryTable(name = "asset_detail", pkJoinColumns = @PrimaryKeyJoinColumn(name = "asset"))
  static class Asset {
    @Id Long id;
    @Column(table = "asset_detail", length = 2000) String description;
  }

  @Entity
  @SecondaryTable(
      name = "car_detail",
      indexes = @Index(columnList = "plate"),
      uniqueConstraints = @UniqueConstraint(columnNames = "plate"))
  static class Car extends Asset {
    @Column(table = "car_detail", nullable = false) String plate;
    @ManyToOne @JoinColumn(table = "car_detail", name = "owner_id") Owner owner;
    int doors;
  }

  @Entity static class Owner { @Id Long id; @OneToMany(mappedBy = "owner") List<Car> cars; }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  @SecondaryTable(name = "place_map")
  static class Place {
    @Id Long id;
    @Column(table = "place_map") byte[] map;
  }

  @Entity
  @SecondaryTable(name = "city_hall", foreignKey = @ForeignKey(name = "fk_city_hall"))
  static class City extends Place {
    long people;
    @Column(table = "city_hall", name = "hall_address") String address;
  }
}
