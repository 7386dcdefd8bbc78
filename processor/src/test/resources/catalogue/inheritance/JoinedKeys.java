package catalogue.inheritance.joinedkeys;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** The names, definitions and foreign keys of the keys of joined tables. */
class JoinedKeys {

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  @Table(name = "vehicles")
  static class Vehicle {
    @Id
    @Column(name = "vehicle_number", columnDefinition = "bigint")
    Long id;
  }

  @Entity
  @PrimaryKeyJoinColumn(name = "car_number")
  static class Car extends Vehicle {
    int doors;
  }

  @Entity
  @PrimaryKeyJoinColumn(
      name = "race_number",
      referencedColumnName = "car_number",
      foreignKey = @ForeignKey(name = "fk_race_car"))
  static class RaceCar extends Car {
    double power;
  }

  @Entity
  @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  static class Truck extends Vehicle {
    int load;
  }

  @Entity
  @PrimaryKeyJoinColumns(@PrimaryKeyJoinColumn(name = "bus", columnDefinition = "bigint"))
  static class Bus extends Vehicle {
    int seats;
    @ElementCollection List<String> stops;
    @ManyToMany Set<RaceCar> racers;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  @IdClass(SpotId.class)
  static class Spot {
    @Id int level;
    @Id @Column(length = 3) String code;
  }

  static class SpotId implements Serializable {
    int level;
    String code;

    @Override
    public boolean equals(Object other) {
      return other instanceof SpotId that && level == that.level && code.equals(that.code);
    }

    @Override
    public int hashCode() {
      return Objects.hash(level, code);
    }
  }

  @Entity
  @PrimaryKeyJoinColumn(name = "spot_code", referencedColumnName = "code")
  @PrimaryKeyJoinColumn(name = "spot_level", referencedColumnName = "level")
  static class CoveredSpot extends Spot {
    String roof;
  }

  @Entity
  static class OpenSpot extends Spot {
    @ManyToOne CoveredSpot nearest;
    @ManyToOne Spot next;
    @ElementCollection Set<String> notes;
  }

  @Entity
  @PrimaryKeyJoinColumns({@PrimaryKeyJoinColumn(name = "a"), @PrimaryKeyJoinColumn(name = "b")})
  static class ChargingSpot extends OpenSpot {
    int watts;
  }
}
