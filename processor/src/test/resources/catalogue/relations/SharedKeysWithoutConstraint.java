package catalogue.relations.sharedkeyswithoutconstraint;

import jakarta.persistence.*;

/** Partners of the same key that no foreign key binds to each other. */
class SharedKeysWithoutConstraint {

  @Entity
  static class Car {
    @Id long id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    @JoinColumn(name = "plate_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Plate plate;
  }

  @Entity
  static class Truck {
    @Id long id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Plate plate;
  }

  @Entity
  static class Van {
    @Id long id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_van_plate"))
    Plate plate;
  }

  @Entity
  static class Plate {
    @Id long id;
  }
}
