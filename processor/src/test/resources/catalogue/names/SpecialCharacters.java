package catalogue.names.specialcharacters;

import jakarta.persistence.*;
import java.util.*;

/** Names that are no plain words: quoted by the mapping or for what is in them. */
class SpecialCharacters {

  @Entity(name = "Ledger") @Table(name = "general ledger") static class Ledger {
    @Id @GeneratedValue @SequenceGenerator(name = "numbers", sequenceName = "ledger numbers", allocationSize = 10) Long id;
    @Column(name = "first name") String first;
    @Column(name = "1st") String digit;
    @Column(name = "net-amount") int dashed;
    @Column(name = "a.b") String dotted;
    @Column(name = "$start") String dollar;
    @Column(name = "end$1") String inside;
    @Column(name = "_under") String underscore;
    @Column(name = " padded ") String padded;
    @ManyToOne @JoinColumn(name = "The Parent") Ledger above;
    @ManyToOne Ledger theBoss;
    @ElementCollection List<String> someTags;
    @ManyToMany Set<Plain> plainOnes;
  }

  @Entity(name = "Plain") static class Plain {
    @Id Long id;
    @ManyToOne Ledger theLedger;
    @ManyToMany(mappedBy = "plainOnes") Set<Ledger> ledgers;
  }
}
