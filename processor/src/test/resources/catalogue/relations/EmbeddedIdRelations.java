package catalogue.relations.embeddedidrelations;

import jakarta.persistence.*;
import java.util.*;

/** Relations inside embedded identifiers, and what they map back. */
class EmbeddedIdRelations {

  @Entity @Table(name = "orders") static class Order {
    @Id Long id;
    @OneToMany(mappedBy = "id.order") List<Line> lines;
  }

  @Entity static class Product {
    @Id @Column(length = 10) String sku;
    @OneToMany(mappedBy = "id.product") Set<Line> lines;
  }

  @Embeddable static class LineId implements java.io.Serializable {
    @ManyToOne Order order;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "product_sku") Product product;
    public boolean equals(Object o) { return o instanceof LineId l && Objects.equals(l.order, order) && Objects.equals(l.product, product); }
    public int hashCode() { return Objects.hash(order, product); }
  }

  @Entity @Table(name = "lines") static class Line {
    @EmbeddedId LineId id;
    int amount;
  }
}
