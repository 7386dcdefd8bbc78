package catalogue.relations.foreignkeydefinitions;

import jakarta.persistence.*;
import java.util.*;

/** Foreign keys that the mapping writes in SQL, in whole or in part. */
class ForeignKeyDefinitions {

  @Entity @Table(name = "shipments") static class Shipment {
    @Id Long id;
    @ManyToOne
    @JoinColumn(name = "from_depot", foreignKey = @ForeignKey(name = "fk_from",
        foreignKeyDefinition = "foreign key (from_depot) references depots (id) on delete cascade on update restrict"))
    Depot from;
    @ManyToOne
    @JoinColumn(name = "to_depot", foreignKey = @ForeignKey(
        foreignKeyDefinition = "FOREIGN KEY (To_Depot) REFERENCES Depots MATCH SIMPLE ON UPDATE CASCADE"))
    Depot to;
    @ManyToOne @JoinColumn(name = "via", foreignKey = @ForeignKey(name = "fk_via", options = "on delete set null")) Depot via;
    @OneToMany
    @JoinTable(name = "shipment_stops", joinColumns = @JoinColumn(name = "shipment"), inverseJoinColumns = @JoinColumn(name = "depot"),
        foreignKey = @ForeignKey(name = "fk_stops_shipment", foreignKeyDefinition = "foreign key (shipment) references shipments on delete cascade"),
        inverseForeignKey = @ForeignKey(name = "fk_stops_depot", options = "on update cascade"))
    List<Depot> stops;
    @ElementCollection
    @CollectionTable(name = "shipment_labels", joinColumns = @JoinColumn(name = "shipment"),
        foreignKey = @ForeignKey(name = "fk_labels", foreignKeyDefinition = "foreign key (shipment) references shipments (id) on delete cascade not deferrable initially immediate"))
    Set<String> labels;
  }

  @Entity @Table(name = "depots") static class Depot {
    @Id Long id;
  }
}
