package catalogue.embeddables.embeddables;

import jakarta.persistence.*;
import java.math.*;
import java.util.*;

class Embeddables {

  @Embeddable static class Range {
    @Column(name = "range_from") Integer from_;
    @Column(name = "range_to") Integer to_;
  }

  @MappedSuperclass static class Named { String label; }

  @Embeddable static class Area extends Named {
    @Embedded
    @AttributeOverride(name = "from_", column = @Column(name = "left_"))
    @AttributeOverride(name = "to_", column = @Column(name = "right_"))
    Range horizontal;
    Range vertical;
    @Enumerated(EnumType.STRING) Shape shape;
  }

  enum Shape { ROUND, SQUARE }

  @Embeddable record Size(int width, @Column(name = "tall", nullable = false) int height) {}

  @Embeddable static class Contact {
    @ManyToOne Person person;
    @ManyToOne(optional = false) @JoinColumn(name = "backup") Person deputy;
    @OneToMany @JoinColumn(name = "contact_of") Set<Phone> phones;
    @ManyToMany Set<Phone> spares;
    @Basic int priority;
    int weight;
  }

  @Entity static class Person { @Id @GeneratedValue Long id; }

  @Entity static class Phone { @Id @GeneratedValue Long id; }

  @Entity static class Plot {
    @Id long id;
    Area area;
    Size size;
    Contact contact;
  }

  @Entity static class TwoSizes {
    @Id long id;
    @AttributeOverrides({
      @AttributeOverride(name = "width", column = @Column(name = "w1")),
      @AttributeOverride(name = "height", column = @Column(name = "h1"))})
    Size first;
    @AttributeOverride(name = "width", column = @Column(name = "w2"))
    @AttributeOverride(name = "height", column = @Column(name = "h2"))
    Size second;
  }

  @Embeddable static class Pair<A, B> { A first; B second; }

  @Entity static class Pairs {
    @Id long id;
    Pair<String, Integer> pair;
  }

  @MappedSuperclass static class WithArea {
    @Id long id;
    @Embedded Area area;
  }

  @Entity
  @AttributeOverride(name = "area.label", column = @Column(name = "caption", length = 33))
  @AttributeOverride(name = "area.horizontal.from_", column = @Column(name = "start_"))
  @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
  static class Plan extends WithArea {}

  @Embeddable static class PairKey implements java.io.Serializable {
    int region;
    @Column(length = 5) String number;
  }

  @Entity static class Ticket {
    @EmbeddedId PairKey key;
    @ManyToOne Ticket parent;
  }

  @Entity static class TicketNote {
    @Id long id;
    @ManyToOne(optional = false)
    @JoinColumns({
      @JoinColumn(name = "ticket_number", referencedColumnName = "number"),
      @JoinColumn(name = "ticket_region", referencedColumnName = "region")})
    Ticket ticket;
    @ManyToMany Set<Ticket> tickets;
  }
}
