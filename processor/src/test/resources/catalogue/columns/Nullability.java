package catalogue.columns.nullability;

import jakarta.persistence.*;

/** Who says whether a column may be empty, and who is overruled. */
class Nullability {

  @Entity static class Item {
    @Id Long id;
    int primitive;
    @Column int annotatedPrimitive;
    @Column(nullable = true) int nullablePrimitive;
    @Column(name = "renamed") long renamedPrimitive;
    @Basic(optional = false) @Column(nullable = true) String basicWins;
    @Basic(optional = true) @Column(nullable = false) String columnWins;
    @Basic(optional = false) Integer wrapper;
    @Basic int basicPrimitive;
    @ManyToOne(optional = false) @JoinColumn(nullable = true) Item required;
    @ManyToOne @JoinColumn(nullable = false) Item columnRequired;
    @OneToOne(optional = false) Item partner;
    @Embedded Part part;
    @Version Long version;
  }

  @Embeddable static class Part {
    int inside;
    @Basic(optional = false) String innerRequired;
    @Column(nullable = false) String innerColumn;
    @ManyToOne(optional = false) Item innerItem;
  }
}
