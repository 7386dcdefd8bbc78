package catalogue.inheritance.inheritance;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

class Inheritance {

  @Entity @jakarta.persistence.Inheritance(strategy = InheritanceType.JOINED)
  static class Vehicle {
    @Id @GeneratedValue Long id;
    String name;
    @ManyToOne Vehicle tows;
    @OneToMany(mappedBy = "vehicle") Set<Trip> trips;
    @ElementCollection Set<String> labels;
    @Version int version;
  }

  @Entity @Table(name = "cars") static class Car extends Vehicle {
    int doors;
    @Column(nullable = false) String plate;
    @ManyToOne(optional = false) Vehicle spare;
    @ManyToMany Set<Vehicle> related;
    @ElementCollection List<String> options;
  }

  @MappedSuperclass abstract static class Geared extends Vehicle { int gears; }

  @Entity
  @PrimaryKeyJoinColumn(name = "bike_id", foreignKey = @ForeignKey(name = "fk_bike"))
  static class Bike extends Geared { String frame; }

  @Entity static class EBike extends Bike { int volts; }

  @Entity @OnDelete(action = OnDeleteAction.CASCADE) static class Boat extends Vehicle { double length_; }

  @Entity static class Trip {
    @Id Long id;
    @ManyToOne Vehicle vehicle;
    @ManyToOne Car car;
    @ManyToOne Bike bike;
    @ManyToMany Set<EBike> ebikes;
    @OneToMany @JoinColumn(name = "trip_id") List<Boat> boats;
  }

  @Embeddable static class Key implements Serializable { int b; int a; }

  @Entity @jakarta.persistence.Inheritance(strategy = InheritanceType.JOINED)
  abstract static class Composite { @EmbeddedId Key key; }

  @Entity static class PlainPart extends Composite { String text; }

  @Entity
  @PrimaryKeyJoinColumn(name = "kb", referencedColumnName = "b")
  @PrimaryKeyJoinColumn(name = "ka", referencedColumnName = "a")
  static class NamedPart extends Composite { @ManyToOne PlainPart plain; }

  @Entity @jakarta.persistence.Inheritance(strategy = InheritanceType.JOINED)
  static class ByProperty {
    private long id;
    @Id long getId() { return id; }
    void setId(long id) { this.id = id; }
  }

  @Entity static class BelowProperty extends ByProperty {
    private String text;
    String getText() { return text; }
    void setText(String text) { this.text = text; }
  }

  @Entity @jakarta.persistence.Inheritance(strategy = InheritanceType.JOINED)
  @org.hibernate.annotations.Check(constraints = "size > 0")
  static class Checked { @Id Long id; int size; }

  @Entity static class BelowChecked extends Checked { String text; }

  @Entity @jakarta.persistence.Inheritance static class Alone { @Id Long id; }
}
