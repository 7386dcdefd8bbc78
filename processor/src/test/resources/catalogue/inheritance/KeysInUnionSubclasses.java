package catalogue.inheritance.keysinunionsubclasses;

import jakarta.persistence.*;
import java.util.*;

/** Collections whose keys stand in the tables of subclasses that have a table each. */
class KeysInUnionSubclasses {

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class Vehicle {
    @Id Long id;
  }

  @Entity
  static class Car extends Vehicle {
    String plate;
  }

  @Entity
  static class Bike extends Vehicle {
    String frame;
  }

  @Entity
  static class EBike extends Bike {
    int volts;
  }

  @Entity
  static class Garage {
    @Id Long id;
    @OneToMany @JoinColumn(name = "keeper_id") List<Bike> kept;
  }
}
