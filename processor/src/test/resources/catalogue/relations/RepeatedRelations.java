package catalogue.relations.repeatedrelations;

import jakarta.persistence.*;
import java.util.*;

/** Several relations between two entities, each of another kind, in both directions. */
class RepeatedRelations {

  @Entity @Table(name = "airport") static class Airport {
    @Id @Column(length = 3) String iata;
    @OneToMany(mappedBy = "origin") List<Route> departures;
    @OneToMany(mappedBy = "destination") List<Route> arrivals;
    @OneToOne(mappedBy = "hub") Route signature;
    @ManyToMany(mappedBy = "stops") Set<Route> passing;
    @OneToMany @JoinTable(name = "airport_charter") Set<Route> charters;
  }

  @Entity @Table(name = "route") static class Route {
    @Id Long id;
    @ManyToOne(optional = false) Airport origin;
    @ManyToOne(optional = false) @JoinColumn(name = "destination") Airport destination;
    @OneToOne Airport hub;
    @ManyToMany @OrderColumn(name = "leg") List<Airport> stops;
    @ManyToMany @JoinTable(name = "route_alternates", joinColumns = @JoinColumn(name = "route"), inverseJoinColumns = @JoinColumn(name = "airport"), uniqueConstraints = @UniqueConstraint(columnNames = {"route", "airport"})) Set<Airport> alternates;
  }
}
