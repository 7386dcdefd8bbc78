package catalogue.inheritance.relationsfromlevels;

import jakarta.persistence.*;
import java.util.*;

/** Relations of each kind that subclasses of each strategy own. */
class RelationsFromLevels {

  @Entity static class Place { @Id Long id; @Column(unique = true) String zip; }

  @Entity
  @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
  static class S1 { @Id Long id; @ManyToOne Place place; @ManyToMany Set<Place> places; }

  @Entity
  static class S2 extends S1 {
    @OneToOne Place own;
    @OneToMany @JoinTable(name = "s2_listed") List<Place> listed;
    @ElementCollection Set<Integer> numbers;
    @ManyToOne @JoinColumn(name = "zip", referencedColumnName = "zip") Place byZip;
    @OneToMany(mappedBy = "s2") List<Detail> details;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class J1 { @Id Long id; @ManyToOne Place place; @ManyToMany Set<Place> places; }

  @Entity
  static class J2 extends J1 {
    @OneToOne Place own;
    @OneToMany @JoinTable(name = "j2_listed") List<Place> listed;
    @ElementCollection Set<Integer> numbers;
    @ManyToOne @JoinColumn(name = "zip", referencedColumnName = "zip") Place byZip;
    @OneToMany(mappedBy = "j2") List<Detail> details;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class T1 { @Id Long id; @ManyToOne Place place; @ManyToMany Set<Place> places; }

  @Entity
  static class T2 extends T1 {
    @OneToOne Place own;
    @OneToMany @JoinTable(name = "t2_listed") List<Place> listed;
    @ElementCollection Set<Integer> numbers;
    @ManyToOne @JoinColumn(name = "zip", referencedColumnName = "zip") Place byZip;
    @OneToMany(mappedBy = "t2") List<Detail> details;
  }

  @Entity
  static class Detail {
    @Id Long id;
    @ManyToOne S2 s2;
    @ManyToOne J2 j2;
    @ManyToOne T2 t2;
  }
}
