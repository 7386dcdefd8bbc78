package catalogue.inheritance.siblingcolumns;

import jakarta.persistence.*;

/** Siblings that have attributes of one name, in one column or in several. */
class SiblingColumns {

  @Entity
  static class Sensor {
    @Id Long id;
  }

  @Entity
  static class Thermometer extends Sensor {
    @Column(name = "temperature_value") Double value;
    String unit;
    @Column(name = "range_from") Integer from;
  }

  @Entity
  static class Hygrometer extends Sensor {
    @Column(name = "humidity_value") Integer value;
    String unit;
    @Column(name = "range_from") Integer from;
  }

  @Entity
  static class Barometer extends Sensor {
    @Column(name = "pressure_value") Long value;
    @Column(length = 10) String scale;
    @Column(length = 10) String unit2;
  }

  enum Rain { NONE, SOME }

  enum Wind { NONE, SOME }

  @Entity
  static class RainGauge extends Sensor {
    @Enumerated(EnumType.STRING) @Column(name = "state", length = 20) Rain rain;
    @Column(name = "litres", unique = true, check = @CheckConstraint(constraint = "litres > 0")) Integer litres;
    @org.hibernate.annotations.Comment("rain") String comment;
  }

  @Entity
  static class WindGauge extends Sensor {
    @Enumerated(EnumType.STRING) @Column(name = "state", length = 30) Wind wind;
    @Column(name = "litres", check = @CheckConstraint(constraint = "litres > 1")) Integer litres;
    @org.hibernate.annotations.Comment("wind") @org.hibernate.annotations.ColumnDefault("'x'") String comment;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Shape {
    @Id Long id;
    String name;
  }

  @Entity static class Circle extends Shape { @Column(nullable = false) Double size; }

  @Entity static class Square extends Shape { @Column(length = 5) String size; }

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class Bill {
    @Id Long id;
    String name;
  }

  @Entity static class Draft extends Bill { @Column(nullable = false) Double amount; }

  @Entity static class Final extends Bill { @Column(precision = 9, scale = 3) java.math.BigDecimal amount; }
}
