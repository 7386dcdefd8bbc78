package catalogue.relations.onetooneintables;

import jakarta.persistence.*;
import java.util.*;

/** One-to-one and many-to-one relations in tables of their own. */
class OneToOneInTables {

  @Entity static class Driver {
    @Id Long id;
    @OneToOne @JoinTable(name = "driver_car", joinColumns = @JoinColumn(name = "driver"), inverseJoinColumns = @JoinColumn(name = "car")) Car car;
    @OneToOne(optional = false) @JoinTable(name = "driver_licence") Licence licence;
    @ManyToOne @JoinTable(name = "driver_garage", inverseJoinColumns = @JoinColumn(name = "garage", unique = true)) Garage garage;
    @ManyToOne @JoinTable(name = "driver_home", joinColumns = @JoinColumn(unique = true, foreignKey = @ForeignKey(name = "fk_of_driver")),
        uniqueConstraints = @UniqueConstraint(columnNames = "home_id")) Garage home;
  }

  @Entity static class Car {
    @Id Long id;
    @OneToOne(mappedBy = "car") Driver driver;
  }

  @Entity static class Licence {
    @Id Long id;
  }

  @Entity static class Garage {
    @Id Long id;
    @OneToMany(mappedBy = "garage") Set<Driver> drivers;
  }
}
