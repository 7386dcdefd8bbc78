package catalogue.inheritance.deepsingletable;

import jakarta.persistence.*;
import java.util.*;

/** One table for five levels with abstract classes and superclasses between, and its requirements. */
class DeepSingleTable {

  @MappedSuperclass
  abstract static class Identified { @Id @GeneratedValue Long id; }

  @MappedSuperclass
  abstract static class Named extends Identified { @Column(nullable = false, length = 50) String name; }

  @Entity
  @Table(name = "creature")
  @DiscriminatorColumn(name = "species", length = 20)
  abstract static class Creature extends Named { int age; Boolean wild; }

  @Entity abstract static class Animal extends Creature { @Basic(optional = false) String food; }

  @MappedSuperclass
  abstract static class Legged extends Animal { int legs; @ManyToOne(optional = false) Keeper keeper; }

  @Entity @DiscriminatorValue("cat") static class Cat extends Legged { boolean indoor; }

  @Entity @DiscriminatorValue("lion") static class Lion extends Cat { double mane; }

  @Entity @DiscriminatorValue("dog") static class Dog extends Legged { int tricks; }

  @Entity @DiscriminatorValue("tree") static class Tree extends Creature { long height; @OneToMany List<Animal> guests; }

  @Entity static class Keeper { @Id Long id; @OneToMany(mappedBy = "keeper") Set<Cat> cats; @ManyToOne Lion lion; }
}
