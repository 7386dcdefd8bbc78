package catalogue.collections.inheritedcollections;

import jakarta.persistence.*;
import java.util.*;

/** Collections that mapped superclasses and parents declare. */
class InheritedCollections {

  @MappedSuperclass static abstract class Tagged<K> {
    @ElementCollection Set<String> tags = new HashSet<>();
    @ElementCollection Map<String, String> notes = new HashMap<>();
    @ElementCollection List<K> history = new ArrayList<>();
  }

  @Entity static class Photo extends Tagged<Integer> { @Id Long id; }

  @Entity static class Video extends Tagged<String> { @Id UUID id; }

  @Entity @Inheritance(strategy = InheritanceType.JOINED) static class Animal {
    @Id Long id;
    @ElementCollection Set<String> names = new HashSet<>();
  }

  @Entity static class Dog extends Animal {
    @ElementCollection List<String> tricks = new ArrayList<>();
    @ElementCollection Map<String, Integer> walks = new HashMap<>();
    @OneToMany List<Dog> puppies = new ArrayList<>();
  }

  @Entity static class Kennel {
    @Id Long id;
    @OneToMany Map<String, Dog> boxes = new HashMap<>();
    @ManyToMany @JoinTable(name = "visitors") Map<Long, Dog> visitors = new HashMap<>();
  }

  @Entity @Inheritance static class Vehicle {
    @Id Long id;
    @ElementCollection Set<String> owners = new HashSet<>();
  }

  @Entity static class Truck extends Vehicle {
    @ElementCollection @Column(nullable = false) List<Integer> loads = new ArrayList<>();
  }

  @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) static abstract class Shape {
    @Id Long id;
    @ElementCollection List<String> labels = new ArrayList<>();
  }

  @Entity static class Circle extends Shape { double radius; }

  @Entity static class Square extends Shape {
    double side;
    @ElementCollection List<Integer> corners = new ArrayList<>();
  }
}
