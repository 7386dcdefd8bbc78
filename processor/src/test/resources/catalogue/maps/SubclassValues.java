package catalogue.maps.subclassvalues;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Maps from and to classes of a hierarchy. */
class SubclassValues {

  @Entity @Inheritance(strategy = InheritanceType.JOINED) static class Asset { @Id Long id; }

  @Entity static class Bond extends Asset { @Column(name = "bond_rate") BigDecimal rate; }

  @Entity @Inheritance static class Party { @Id Long id; String name; }

  @Entity static class Firm extends Party { }

  @Entity static class Portfolio {
    @Id Long id;
    @ElementCollection Map<Asset, BigDecimal> shares = new HashMap<>();
    @ElementCollection Map<Bond, BigDecimal> bonds = new HashMap<>();
    @ManyToMany @JoinTable(name = "portfolio_parties") Map<String, Firm> firms = new HashMap<>();
    @OneToMany @JoinTable(name = "portfolio_bonds") Map<Integer, Bond> ranked = new HashMap<>();
    @OneToMany @JoinColumn(name = "portfolio") @MapKeyColumn(name = "pos") Map<Integer, Bond> owned = new HashMap<>();
    @OneToMany @JoinColumn(name = "guard") @MapKeyColumn(name = "guard_name") Map<String, Firm> guards = new HashMap<>();
  }
}
