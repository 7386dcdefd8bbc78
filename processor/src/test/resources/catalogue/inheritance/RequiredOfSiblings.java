package catalogue.inheritance.requiredofsiblings;

import jakarta.persistence.*;
import java.util.*;

/** Columns of a subclass that are not null in the table that it has in common with its siblings. */
class RequiredOfSiblings {

  @Entity
  static class Payment {
    @Id Long id;
    String note;
  }

  @MappedSuperclass
  abstract static class Remote extends Payment {
    @Column(nullable = false) long distance;
  }

  @Entity
  static class CardPayment extends Payment {
    @Column(nullable = false) String holder;
    @ManyToOne(optional = false) Shop shop;
    @ManyToOne @JoinColumn(nullable = false) Shop other;
    @OneToOne @JoinColumn(name = "single_id", nullable = false) Shop single;
    @Embedded Money amount;
  }

  @Entity
  @DiscriminatorValue("transfer")
  abstract static class Transfer extends Remote {
    @Column(nullable = false) String iban;
  }

  @Entity
  @DiscriminatorValue("quick")
  static class QuickTransfer extends Transfer {
    @Column(nullable = false) String quick;
  }

  @Embeddable
  static class Money {
    int cents;
    @Column(nullable = false) String currency;
  }

  @Entity
  static class Shop {
    @Id Long id;
    @OneToMany @JoinColumn(name = "needed_shop", nullable = false) List<CardPayment> needed;
  }

  @Entity
  @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
  @DiscriminatorValue("1")
  static class Numbered {
    @Id Long id;
  }

  @Entity
  @DiscriminatorValue("-2")
  static class Two extends Numbered {
    @Column(nullable = false) String text;
  }

  @Entity
  @DiscriminatorValue("null")
  static class Nullish {
    @Id Long id;
  }

  @Entity
  @DiscriminatorValue("some")
  static class NullishChild extends Nullish {
    @Column(nullable = false) String text;
  }
}
