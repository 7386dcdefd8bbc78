package catalogue.enums.enuminheritance;

import jakarta.persistence.*;

/** Enums of subclasses, in one table and in tables of their own. */
class EnumInheritance {

  enum Fuel { GAS, WIND }

  @Entity
  @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
  abstract static class Plant {
    @Id long id;
    @Enumerated(EnumType.STRING) Fuel fuel;
  }

  @Entity
  static class Small extends Plant {
    Fuel second;
    @Column(nullable = false) Fuel required;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Machine {
    @Id long id;
    Fuel fuel;
  }

  @Entity
  static class Engine extends Machine {
    @Enumerated(EnumType.STRING) Fuel second;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class Tank {
    @Id long id;
    Fuel fuel;
  }

  @Entity
  static class Bottle extends Tank {
    @Enumerated(EnumType.STRING) Fuel second;
  }
}
