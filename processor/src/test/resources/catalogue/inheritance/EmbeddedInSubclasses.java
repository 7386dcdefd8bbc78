package catalogue.inheritance.embeddedinsubclasses;

import jakarta.persistence.*;
import java.util.*;

/** Embeddables in subclasses of each strategy. */
class EmbeddedInSubclasses {

  @Embeddable
  static class Money {
    long cents;
    @Column(nullable = false, length = 3) String currency;
    @ManyToOne Bank bank;
    @Enumerated(EnumType.STRING) Kind kind;
  }

  enum Kind { CASH, CARD }

  @Entity static class Bank { @Id Long id; }

  @Entity static class S1 { @Id Long id; @Embedded Money root; }

  @Entity
  static class S2 extends S1 {
    @Embedded
    @AttributeOverride(name = "cents", column = @Column(name = "price_cents"))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
    @AttributeOverride(name = "kind", column = @Column(name = "price_kind"))
    @AssociationOverride(name = "bank", joinColumns = @JoinColumn(name = "price_bank"))
    Money price;

    @ElementCollection List<Money> parts;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class J1 { @Id Long id; @Embedded Money root; }

  @Entity static class J2 extends J1 { @Embedded Money price; @ElementCollection Set<Money> parts; }

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class T1 { @Id Long id; @Embedded Money root; }

  @Entity
  static class T2 extends T1 {
    @Embedded
    @AttributeOverrides({
      @AttributeOverride(name = "cents", column = @Column(name = "price_cents")),
      @AttributeOverride(name = "currency", column = @Column(name = "price_currency")),
      @AttributeOverride(name = "kind", column = @Column(name = "price_kind"))
    })
    @AssociationOverride(name = "bank", joinColumns = @JoinColumn(name = "price_bank"))
    Money price;
  }
}
