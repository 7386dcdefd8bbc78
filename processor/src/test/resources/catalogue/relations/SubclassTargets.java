package catalogue.relations.subclasstargets;

import jakarta.persistence.*;
import java.util.*;

/** Relations to roots and subclasses of each kind of hierarchy. */
class SubclassTargets {

  @Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) static class Vehicle {
    @Id Long id;
  }

  @Entity static class Truck extends Vehicle {
    @ManyToOne Animal cargo;
    @Column(unique = true) String plate;
  }

  @Entity @Inheritance(strategy = InheritanceType.JOINED) static class Animal {
    @Id Long id;
    @OneToMany(mappedBy = "cargo") List<Truck> trucks;
  }

  @Entity static class Horse extends Animal {
    @OneToOne Truck transport;
    @Column(length = 15) String chip;
    @OneToMany Set<Horse> foals;
  }

  @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) static class Shape {
    @Id Long id;
    @ManyToOne Horse model;
  }

  @Entity static class Circle extends Shape {
    @ManyToOne Shape inner;
  }

  @Entity static class Scene {
    @Id Long id;
    @ManyToOne Vehicle vehicle;
    @ManyToOne Truck truck;
    @ManyToOne(optional = false) Animal animal;
    @ManyToOne Horse horse;
    @ManyToOne Shape shape;
    @ManyToOne Circle circle;
    @ManyToMany List<Truck> trucks;
    @ManyToMany Set<Horse> horses;
    @ManyToMany Set<Circle> circles;
    @ManyToMany Set<Shape> shapes;
    @OneToMany @JoinColumn(name = "scene") Set<Horse> herd;
    @OneToMany @JoinColumn(name = "scene") Set<Truck> convoy;
  }
}
