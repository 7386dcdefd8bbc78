package catalogue.relations.nonkeyorder;

import jakarta.persistence.*;
import java.util.*;

/** References to columns of which only some are the key's, in the order of the attributes. */
class NonKeyOrder {

  @Entity
  static class Forest {
    @Id long id;
    @OneToMany(mappedBy = "forest") Set<Tree> trees = new HashSet<>();
  }

  @Entity
  static class Tree {
    @Id long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "forest_id")
    Forest forest;

    @ManyToMany
    @JoinTable(
        name = "tree_neighbour",
        joinColumns = {
          @JoinColumn(name = "forest_id", referencedColumnName = "forest_id"),
          @JoinColumn(name = "tree_id", referencedColumnName = "id")
        },
        inverseJoinColumns = @JoinColumn(name = "neighbour_id", referencedColumnName = "id"))
    Set<Tree> neighbours = new HashSet<>();
  }
}
