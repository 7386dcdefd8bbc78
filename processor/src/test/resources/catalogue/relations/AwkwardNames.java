package catalogue.relations.awkwardnames;

import jakarta.persistence.*;
import java.util.*;

/** Default names of columns and join tables formed from awkward names of entities. */
class AwkwardNames {

  @Entity(name = "HTTPServer") static class Server {
    @Id Long serverID;
    @ManyToMany Set<Port> openPorts;
    @OneToMany @JoinTable(name = "allPorts2") List<Port> allPorts2;
    @ManyToOne Server fallBackServer;
    @ManyToMany @JoinTable(name = "XCoordinates") List<Port> XCoordinates;
  }

  @Entity @Table(name = "tblPORTS") static class Port {
    @Id @Column(name = "PortNo") int number;
    @ManyToMany(mappedBy = "openPorts") Set<Server> servers;
    @ManyToOne Server hTTPServer;
  }

  @Entity(name = "odd_one") @Table(name = "`Odd Table`") static class Odd {
    @Id @Column(name = "`Odd Id`") Long id;
    @ManyToOne Odd next;
    @ManyToMany List<Port> ports;
    @OneToMany Set<Order> orders;
  }

  @Entity @Table(name = "\"order\"", schema = "sales") static class Order {
    @Id Long id;
    @ManyToMany Set<Server> from;
    @ManyToOne Odd group;
  }
}
