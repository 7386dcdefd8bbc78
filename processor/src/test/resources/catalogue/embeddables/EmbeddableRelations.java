package catalogue.embeddables.embeddablerelations;

import jakarta.persistence.*;
import java.util.*;

/** Embeddables that hold relations of each kind. */
class EmbeddableRelations {

  @Entity static class City { @Id Long id; @ManyToOne Trip bookedBy; @Column(unique = true) String code; }

  @Entity static class Guide { @Id Long id; @OneToMany(mappedBy = "plan.leader") List<Trip> leads; @OneToOne(mappedBy = "plan.substitute") Trip substitutes; @ManyToMany(mappedBy = "plan.helpers") Set<Trip> helps; }

  @Embeddable
  static class Plan {
    @ManyToOne(optional = false) Guide leader;
    @OneToOne Guide substitute;
    @ManyToMany Set<Guide> helpers;
    @ManyToMany @JoinTable(name = "plan_city") @OrderColumn(name = "stop") List<City> stops;
    @OneToMany(mappedBy = "bookedBy") List<City> booked;
    @OneToMany @JoinColumn(name = "plan_trip") Set<City> optional;
    @ManyToOne @JoinColumn(name = "city_code", referencedColumnName = "code") City byCode;
    @ElementCollection List<String> hints;
    @ElementCollection @CollectionTable(name = "plan_day") Set<Integer> days;
  }

  @Entity static class Trip { @Id Long id; @Embedded Plan plan; }

  @Embeddable static class Simple { @ManyToOne City city; @ManyToMany Set<City> cities; @ElementCollection Set<String> tags; }

  @Entity
  static class Twice {
    @Id Long id;
    @Embedded Simple one;

    @Embedded
    @AssociationOverride(name = "city", joinColumns = @JoinColumn(name = "other_city"))
    @AssociationOverride(
        name = "cities",
        joinTable =
            @JoinTable(
                name = "twice_other",
                joinColumns = @JoinColumn(name = "twice"),
                inverseJoinColumns = @JoinColumn(name = "city")))
    @AssociationOverride(name = "tags", joinTable = @JoinTable(name = "twice_words", joinColumns = @JoinColumn(name = "of_twice")))
    Simple other;
  }
}
