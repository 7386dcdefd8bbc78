package catalogue.ids.compositereferences;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Every kind of relation to and from composite keys. */
class CompositeReferences {

  static class Key implements Serializable { String region; Integer number; }

  @Entity @IdClass(Key.class) @SecondaryTable(name = "depot_details")
  static class Depot {
    @Id @Column(length = 4) String region;
    @Id Integer number;
    @Column(table = "depot_details") String description;
    @ElementCollection List<String> phones;
    @ElementCollection @OrderColumn List<Integer> floors;
    @OneToMany List<Truck> trucks;
    @OneToMany @JoinColumn(name = "home_region", referencedColumnName = "region") @JoinColumn(name = "home_number", referencedColumnName = "number")
    Set<Trailer> trailers;
    @ManyToMany Set<Depot> neighbours;
    @OneToOne Depot substitute;
    @OneToOne(mappedBy = "depot") Gate gate;
  }

  @Entity static class Truck {
    @Id @GeneratedValue Long id;
    @ManyToMany
    @JoinTable(
        name = "truck_route",
        joinColumns = @JoinColumn(name = "truck"),
        inverseJoinColumns = {
          @JoinColumn(name = "stop_number", referencedColumnName = "number"),
          @JoinColumn(name = "stop_region", referencedColumnName = "region")
        })
    List<Depot> route;
  }

  @Entity static class Trailer { @Id @GeneratedValue Long id; }

  @Embeddable static class GateKey implements Serializable { String gate; Integer side; }

  @Entity static class Gate {
    @EmbeddedId GateKey key;
    @OneToOne(optional = false) Depot depot;
    @ManyToMany(mappedBy = "gates") Set<Guard> guards;
  }

  @Entity static class Guard {
    @Id @GeneratedValue UUID id;
    @ManyToMany Set<Gate> gates;
    @ManyToOne @JoinTable(name = "guard_gate_main") Gate main;
  }
}
