package catalogue.validation.constrainedhierarchies;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;

/** Constraints on classes that inherit from each other. */
class ConstrainedHierarchies {

  @MappedSuperclass abstract static class Base {
    @Id @GeneratedValue Long id;
    @NotNull @Size(max = 30) String createdBy;
    String label;
    public String getLabel() { return label; }
  }

  @Entity static class Vehicle extends Base {
    @NotNull @Size(max = 17) String chassis;
    @Min(0) Integer doors;
  }

  @Entity static class Car extends Vehicle {
    @NotNull @Size(max = 8) String plate;
    @NotNull String color;
    @Max(12) int seats;
    @NotNull @ManyToOne Vehicle trailer;
    @Override @NotNull @Size(max = 5) public String getLabel() { return label; }
  }

  @Entity @Inheritance(strategy = InheritanceType.JOINED) static class Animal extends Base {
    @NotNull @Size(max = 10) String name;
    String sound;
    public String getSound() { return sound; }
  }

  @Entity static class Dog extends Animal {
    @NotNull @Size(max = 20) String breed;
    @Override @NotBlank @Size(max = 6) public String getSound() { return sound; }
  }

  @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) static class Shape extends Base {
    @NotNull @Size(max = 10) String name;
    @Min(1) int sides;
  }

  @Entity static class Square extends Shape {
    @NotNull @Digits(integer = 5, fraction = 1) java.math.BigDecimal width;
  }
}
