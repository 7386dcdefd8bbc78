package catalogue.relations.derivedtargets;

import jakarta.persistence.*;
import java.util.*;

/** Relations to entities whose identifiers are relations themselves. */
class DerivedTargets {

  @Entity static class Country {
    @Id @Column(length = 2) String iso;
  }

  static class StateId implements java.io.Serializable {
    String country;
    String code;
    public boolean equals(Object o) { return o instanceof StateId s && Objects.equals(s.country, country) && Objects.equals(s.code, code); }
    public int hashCode() { return Objects.hash(country, code); }
  }

  @Entity @IdClass(StateId.class) static class State {
    @Id @ManyToOne Country country;
    @Id @Column(length = 5) String code;
    @OneToMany(mappedBy = "state") List<Town> towns;
  }


  @Entity static class Governor {
    @Id Long id;
    @OneToOne(optional = false) State state;
    @ManyToMany Set<State> visited;
    @OneToMany @JoinColumn List<State> former;
  }

  @Entity static class Town {
    @Id Long id;
    @ManyToOne
    @JoinColumn(name = "state_country", referencedColumnName = "country_iso")
    @JoinColumn(name = "state_code", referencedColumnName = "code")
    State state;
    @ManyToOne State twinned;
  }
}
