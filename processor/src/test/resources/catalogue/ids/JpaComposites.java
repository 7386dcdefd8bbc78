package catalogue.ids.jpacomposites;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Order lines as real applications write them, with all columns named. */
@Entity
@Table(name = "sales_order")
class SalesOrder {
  @Id @Column(name = "order_id") @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true) List<SalesOrderLine> lines;
}

@Entity
@Table(name = "product", uniqueConstraints = @UniqueConstraint(columnNames = {"code", "vendor"}))
class Product {
  @Id @Column(name = "product_id") @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;
  @Column(nullable = false, length = 20) String code;
  @Column(length = 30) String vendor;
}

@Embeddable
class SalesOrderLineId implements Serializable {
  @Column(name = "order_id", nullable = false) Long orderId;
  @Column(name = "product_id", nullable = false) Integer productId;
}

@Entity
@Table(name = "sales_order_line", indexes = @Index(columnList = "product_id, order_id DESC"))
class SalesOrderLine {
  @EmbeddedId SalesOrderLineId id = new SalesOrderLineId();

  @ManyToOne(fetch = FetchType.LAZY)
  @MapsId("orderId")
  @JoinColumn(name = "order_id", foreignKey = @ForeignKey(name = "fk_line_order"))
  SalesOrder order;

  @ManyToOne(fetch = FetchType.LAZY)
  @MapsId("productId")
  @JoinColumn(name = "product_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Product product;

  @Column(nullable = false) int quantity;
  @OneToMany(mappedBy = "line") Set<Delivery> deliveries;
}

@Entity
class Delivery {
  @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;

  @ManyToOne(optional = false)
  @JoinColumns(
      value = {
        @JoinColumn(name = "line_order", referencedColumnName = "order_id"),
        @JoinColumn(name = "line_product", referencedColumnName = "product_id")
      },
      foreignKey = @ForeignKey(name = "fk_delivery_line"))
  SalesOrderLine line;
}
