package catalogue.collections.selfcollections;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Collections of an entity's own class. */
class SelfCollections {

  @Entity static class Node {
    @Id Long id;
    @ManyToMany Set<Node> neighbours = new HashSet<>();
    @OneToMany @JoinColumn(name = "parent_id") @OrderColumn(name = "child_nr") List<Node> children = new ArrayList<>();
    @OneToMany @JoinTable(name = "node_copies") Set<Node> copies = new HashSet<>();
    @ElementCollection @CollectionTable(name = "node_weights") @MapKeyJoinColumn(name = "to_id") Map<Node, Double> weights = new HashMap<>();
    @ManyToOne Node root;
    @OneToMany(mappedBy = "root") @OrderColumn List<Node> all = new ArrayList<>();
  }
}
