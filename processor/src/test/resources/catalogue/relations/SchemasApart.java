package catalogue.relations.schemasapart;

import jakarta.persistence.*;
import java.util.*;

/** Relations between tables of different database schemas. */
class SchemasApart {

  @Entity @Table(name = "client", schema = "sales") static class Client {
    @Id Long id;
    @OneToMany(mappedBy = "client") List<Deal> deals;
    @ManyToMany List<Deal> watched;
  }

  @Entity @Table(name = "deal") static class Deal {
    @Id Long id;
    @ManyToOne Client client;
    @ManyToMany @JoinTable(name = "deal_parties", schema = "sales") Set<Client> parties;
    @OneToMany @JoinColumn(name = "first_deal") Set<Client> newcomers;
  }
}
