package catalogue.inheritance.hierarchyidentifiers;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Composite, derived and generated identifiers of hierarchies. */
class HierarchyIdentifiers {

  @Embeddable
  static class LineId implements Serializable {
    Long orderId;
    int position;

    @Override
    public boolean equals(Object other) {
      return other instanceof LineId that && position == that.position && orderId.equals(that.orderId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(orderId, position);
    }
  }

  @Entity
  static class Purchase {
    @Id @GeneratedValue Long id;
    @OneToMany(mappedBy = "order") List<Line> lines;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  abstract static class Line {
    @EmbeddedId LineId id;
    @MapsId("orderId") @ManyToOne Purchase order;
  }

  @Entity static class ProductLine extends Line { String product; @ManyToOne Line replaces; }

  @Entity static class DiscountLine extends Line { int percent; @OneToOne ProductLine of; }

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class Grade {
    @EmbeddedId GradeId id;
    int points;
  }

  @Embeddable
  record GradeId(String student, Integer course) implements Serializable {}

  @Entity static class FinalGrade extends Grade { boolean passed; }

  @Entity
  @Inheritance
  @IdClass(StepId.class)
  static class Step {
    @Id String process;
    @Id Integer nr;
  }

  record StepId(String process, Integer nr) implements Serializable {}

  @Entity static class ManualStep extends Step { String worker; @ManyToOne Step before; }

  @Entity
  static class Person { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; }

  @Entity
  static class Account { @Id Long id; @OneToOne @MapsId Purchase purchase; }

  @Entity @DiscriminatorValue("admin") static class AdminAccount extends Account { String rights; }

  @MappedSuperclass
  abstract static class Sequenced {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  abstract static class Event extends Sequenced {}

  @Entity static class Concert extends Event { String band; }

  @Entity static class Match extends Event { String teams; }

  @Entity static class Unrelated extends Sequenced { String text; }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  @SequenceGenerator(name = "asset", sequenceName = "asset_numbers", allocationSize = 5)
  static class Asset { @Id @GeneratedValue(generator = "asset") Long id; }

  @Entity static class Building extends Asset { int floors; }
}
