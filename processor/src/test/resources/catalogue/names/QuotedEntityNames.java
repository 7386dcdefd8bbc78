package catalogue.names.quotedentitynames;

import jakarta.persistence.*;
import java.util.*;

/** Names of entities that need quotes, from which those of tables and generators follow. */
class QuotedEntityNames {

  @Entity(name = "`Order`")
  static class Purchase {
    @Id @GeneratedValue long id;
    @OneToMany(mappedBy = "purchase") List<Position> positions = new ArrayList<>();
    @ManyToMany List<Position> favourites = new ArrayList<>();
    @ElementCollection List<String> notes = new ArrayList<>();
  }

  @Entity(name = "Position")
  static class Position {
    @Id @GeneratedValue long id;
    @ManyToOne Purchase purchase;
  }

  @Entity(name = "The Clerk")
  static class Clerk {
    @Id @GeneratedValue long id;
    @Column(name = "the name") String name;
    @ManyToOne Clerk superior;
    @ManyToMany Set<Clerk> colleagues = new HashSet<>();
  }
}
