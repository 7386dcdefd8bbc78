package catalogue.relations.relationsinelements;

import jakarta.persistence.*;
import java.util.*;

/** Relations of the elements of collections. */
class RelationsInElements {

  @Embeddable static class Position {
    @ManyToOne Article article;
    @ManyToOne(optional = false) @JoinColumn(name = "supplier_id") Supplier supplier;
    @ManyToOne @JoinColumn(name = "unit", referencedColumnName = "code", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Unit unit;
    int amount;
  }

  @Entity static class Basket {
    @Id Long id;
    @ElementCollection Set<Position> positions;
    @ElementCollection @CollectionTable(name = "basket_later")
    @AssociationOverride(name = "article", joinColumns = @JoinColumn(name = "later_article", nullable = false))
    @AssociationOverride(name = "supplier", joinColumns = @JoinColumn(name = "later_supplier"))
    List<Position> later;
    @ElementCollection @OrderColumn List<Position> ordered;
  }

  @Entity static class Article {
    @Id String number;
  }

  @Entity static class Supplier {
    @Id @GeneratedValue UUID id;
  }

  @Entity static class Unit {
    @Id Long id;
    @Column(length = 3, unique = true) String code;
  }
}
