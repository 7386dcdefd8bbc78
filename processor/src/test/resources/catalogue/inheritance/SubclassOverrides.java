package catalogue.inheritance.subclassoverrides;

import jakarta.persistence.*;
import java.util.*;

/** Subclasses and superclasses that redefine what they inherit from mapped superclasses. */
class SubclassOverrides {

  @MappedSuperclass
  abstract static class Base {
    @Id @GeneratedValue Long id;
    String name;
    @ManyToOne Area area;
    @ManyToMany Set<Area> areas;
  }

  @Entity static class Area { @Id Long id; }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  @AttributeOverride(name = "id", column = @Column(name = "zone_id"))
  @AttributeOverride(name = "name", column = @Column(name = "zone_name", length = 40, nullable = false))
  @AssociationOverride(name = "area", joinColumns = @JoinColumn(name = "zone_area", nullable = false))
  @AssociationOverride(
      name = "areas",
      joinTable =
          @JoinTable(
              name = "zone_areas",
              joinColumns = @JoinColumn(name = "zone"),
              inverseJoinColumns = @JoinColumn(name = "area")))
  static class Zone extends Base {}

  @Entity static class QuietZone extends Zone { int decibel; }

  @MappedSuperclass
  @AttributeOverride(name = "name", column = @Column(name = "label"))
  @AttributeOverride(name = "id", column = @Column(name = "nr"))
  abstract static class Labelled extends Base {}

  @Entity static class Plain extends Labelled {}

  @Entity
  @AttributeOverride(name = "name", column = @Column(name = "caption", length = 7))
  static class Captioned extends Labelled {}

  @MappedSuperclass
  abstract static class Between extends Zone { String betweenText; }

  @Entity
  @AttributeOverride(name = "betweenText", column = @Column(name = "overridden"))
  static class LoudZone extends Between { int watts; }
}
