package catalogue.ids.derivedtrees;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Derived keys that refer to their own kind, and to several parents. */
class DerivedTrees {

  @Entity static class Tenant { @Id @Column(length = 12) String name; }

  @Embeddable static class NodeKey implements Serializable { String tenant; Long number; }

  @Entity static class Node {
    @EmbeddedId NodeKey key;
    @MapsId("tenant") @ManyToOne Tenant tenant;
    @ManyToOne
    @JoinColumn(name = "parent_tenant", referencedColumnName = "tenant_name")
    @JoinColumn(name = "parent_number", referencedColumnName = "number")
    Node parent;
    @OneToMany(mappedBy = "parent") Set<Node> children;
  }

  static class EdgeKey implements Serializable { NodeKey from_; NodeKey to_; }

  @Entity @IdClass(EdgeKey.class) static class Edge {
    @Id @ManyToOne Node from_;
    @Id @ManyToOne Node to_;
    Double weight;
  }

  static class LabelKey implements Serializable { EdgeKey edge; String language; }

  @Entity @IdClass(LabelKey.class) static class Label {
    @Id @ManyToOne Edge edge;
    @Id @Column(length = 5) String language;
    String text;
  }
}
