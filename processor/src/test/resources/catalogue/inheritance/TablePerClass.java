package catalogue.inheritance.tableperclass;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

class TablePerClass {

  @Entity @jakarta.persistence.Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class Vehicle {
    @Id @GeneratedValue Long id;
    @Column(nullable = false, unique = true) String name;
    int seats;
    Kind kind;
    @ManyToOne Vehicle tows;
    @ManyToOne(optional = false) Garage garage;
    @OneToOne Garage home;
    @OneToMany(mappedBy = "vehicle") Set<Trip> trips;
    @OneToMany @JoinColumn(name = "vehicle_id") Set<Trip> other;
    @ManyToMany Set<Garage> garages;
    @ElementCollection Set<String> labels;
    @Embedded Size size;
    @Version int version;
  }

  enum Kind { A, B }

  @Embeddable static class Size { int width; int height; }

  @Entity @Table(name = "cars", indexes = @Index(name = "by_plate", columnList = "plate, name"))
  static class Car extends Vehicle {
    int doors;
    @Column(nullable = false) String plate;
    @ManyToOne Car pulls;
    @ElementCollection List<String> options;
    @ManyToMany Set<Vehicle> related;
  }

  @MappedSuperclass abstract static class Geared extends Vehicle { int gears; }

  @Entity static class Bike extends Geared { String frame; }

  @Entity static class EBike extends Bike { int volts; @Column(unique = true) String code; }

  @Entity static class Garage {
    @Id Long id;
    @ManyToOne Bike bike;
    @OneToMany @JoinColumn(name = "owner_id") List<Vehicle> owned;
    @OneToMany List<Car> cars;
  }

  @Entity static class Trip {
    @Id Long id;
    @ManyToOne Vehicle vehicle;
    @ManyToOne Car car;
    @ManyToOne EBike ebike;
    @ManyToOne Animal animal;
    @ManyToMany Set<EBike> ebikes;
    @ManyToMany Set<Animal> animals;
  }

  @Entity @jakarta.persistence.Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  abstract static class Animal {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    String name;
    @ManyToOne Animal parent;
    @ElementCollection List<String> nicknames;
  }

  @Entity static class Cat extends Animal { int lives; }

  @Entity abstract static class Bird extends Animal { double span; @ManyToOne Cat eater; }

  @Entity static class Owl extends Bird { String eyes; }

  @Entity @jakarta.persistence.Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  @Table(name = "doc",
      uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"}),
      indexes = @Index(columnList = "a"))
  @Check(constraints = "a > 0")
  @Comment("documents")
  static class Document {
    @EmbeddedId DocumentKey key;
    int a;
    @Column(columnDefinition = "integer default 5") int b;
    @NaturalId String one;
    @Column(name = "two", comment = "the second") @Check(constraints = "two > 1") Integer two;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_to_alone"))
    @OnDelete(action = OnDeleteAction.CASCADE) Alone alone;
    @OneToOne @JoinColumn(name = "x") @JoinColumn(name = "y") Composite composite;
    @OneToMany @OrderColumn @JoinColumn(name = "d1", referencedColumnName = "n") @JoinColumn(name = "d2", referencedColumnName = "m") List<Alone> list;
  }

  @Embeddable static class DocumentKey implements java.io.Serializable { int n; int m; }

  @Entity static class Composite { @EmbeddedId DocumentKey key; }

  @Entity static class Letter extends Document {
    String text;
    @ManyToOne @JoinColumn(name = "to_n") @JoinColumn(name = "to_m") Letter reply;
  }

  @Entity @jakarta.persistence.Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  abstract static class Childless { @Id Long id; }

  @Entity @jakarta.persistence.Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class Alone { @Id Long id; @ManyToOne Alone other; }
}
