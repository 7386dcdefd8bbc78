package catalogue.relations.treesofrelations;

import jakarta.persistence.*;
import java.util.*;

/** Closure tables, parents by code, and other ways to keep a tree. */
class TreesOfRelations {

  @Entity static class Region {
    @Id Long id;
    @Column(length = 6, unique = true) String code;
    @ManyToOne @JoinColumn(name = "parent_code", referencedColumnName = "code") Region parent;
    @OneToMany(mappedBy = "parent") Set<Region> parts;
    @ManyToMany @JoinTable(name = "region_ancestors", joinColumns = @JoinColumn(name = "region"), inverseJoinColumns = @JoinColumn(name = "ancestor")) Set<Region> ancestors;
    @ManyToMany(mappedBy = "ancestors") Set<Region> descendants;
  }

  @Embeddable static class NodeId implements java.io.Serializable {
    Long tree;
    Integer number;
    public boolean equals(Object o) { return o instanceof NodeId n && Objects.equals(n.tree, tree) && Objects.equals(n.number, number); }
    public int hashCode() { return Objects.hash(tree, number); }
  }

  @Entity static class Node {
    @EmbeddedId NodeId id;
    @ManyToOne
    @JoinColumn(name = "tree", referencedColumnName = "tree", insertable = false, updatable = false)
    @JoinColumn(name = "parent_number", referencedColumnName = "number", insertable = false, updatable = false)
    Node parent;
    @OneToMany(mappedBy = "parent") List<Node> children;
    @ManyToMany Set<Node> links;
  }
}
