package catalogue.generators.counterofhierarchies;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Table counters below the three kinds of hierarchy, and on a mapped superclass. */
class CounterOfHierarchies {

  @MappedSuperclass abstract static class Counted {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "counted")
    @TableGenerator(name = "counted", table = "counted_ids")
    Long id;
  }

  @Entity static class Apple extends Counted { String colour; }

  @Entity static class Pear extends Counted { Integer weight; }

  @Entity @Inheritance(strategy = InheritanceType.JOINED) static class Vehicle {
    @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "vehicles") 
    @TableGenerator(name = "vehicles") Long id;
  }

  @Entity static class Car extends Vehicle { int doors; }

  @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract static class Shape {
    @Id @GeneratedValue(strategy = GenerationType.TABLE) @TableGenerator(table = "shape_ids") Long id;
  }

  @Entity static class Circle extends Shape { double radius; }

  @Entity static class Square extends Shape { double side; }

  @Entity static class Plan { @Id @GeneratedValue(strategy = GenerationType.TABLE) Integer id; }

  @Entity static class FloorPlan extends Plan { int floor; }
}
