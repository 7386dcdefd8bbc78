package catalogue.inheritance.singletable;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

class SingleTable {

  @Entity static class Payment {
    @Id @GeneratedValue Long id;
    @Column(nullable = false) String reference;
    String note;
    @Column(unique = true) String code;
    @ManyToOne Payment refunds;
    @ElementCollection Set<String> labels;
    @Version int version;
  }

  @Entity static class CardPayment extends Payment {
    int digits;
    String holder;
    @Basic(optional = false) String bank;
    @ManyToOne(optional = false) Shop shop;
    @ManyToOne Shop other;
    @OneToOne Shop single;
    @ManyToMany Set<Shop> related;
    @ElementCollection List<String> options;
    @Embedded Money amount;
    Level level;
    @Column(name = "shared") String mine;
    @ColumnDefault("3") Integer attempts;
    @Column(unique = true) String token;
  }

  @Entity @DiscriminatorValue("cash") static class CashPayment extends Payment {
    boolean rounded;
    @Column(name = "shared") String theirs;
    @OneToMany @JoinColumn(name = "cash_id") List<Shop> shops;
    @Lob String text;
  }

  @MappedSuperclass abstract static class Remote extends Payment { long distance; }

  @Entity abstract static class Transfer extends Remote { String iban; String code2; }

  @Entity static class QuickTransfer extends Transfer { double fee; String quick; }

  @Entity static class PlainTransfer extends Transfer {}

  enum Level { LOW, HIGH }

  @Embeddable static class Money { int cents; String currency; }

  @Entity static class Shop {
    @Id Long id;
    @ManyToOne CashPayment cash;
    @OneToMany Set<CardPayment> cards;
    @OneToMany @JoinColumn(name = "transfer_shop") List<QuickTransfer> transfers;
    @OneToMany(mappedBy = "shop") List<CardPayment> paid;
    @ManyToMany(mappedBy = "related") Set<CardPayment> relating;
  }

  @Entity
  @jakarta.persistence.Inheritance(strategy = InheritanceType.SINGLE_TABLE)
  @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
  @DiscriminatorValue("1")
  @Table(name = "numbered", indexes = @Index(name = "by_kind", columnList = "kind"))
  static class Numbered {
    @Id Long id;
    @Column(name = "kind", insertable = false, updatable = false) Integer kind;
  }

  @Entity @DiscriminatorValue("-2") static class Two extends Numbered { String text; }

  @Entity static class Hashed extends Numbered { String other; }

  @Entity
  @DiscriminatorColumn(name = "letter", discriminatorType = DiscriminatorType.CHAR)
  @DiscriminatorValue("L") abstract static class Lettered { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }

  @Entity @DiscriminatorValue("A") static class LetterA extends Lettered { int a; String text; }

  @Entity @DiscriminatorValue("B") static class LetterB extends Lettered { int b; }

  @Entity @DiscriminatorColumn(length = 5) @DiscriminatorValue("alone") static class Alone { @Id Long id; }

  @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("7")
  static class AloneByNumber { @Id Long id; }

  @Entity @DiscriminatorColumn(columnDefinition = "varchar(10)") @DiscriminatorValue("defined") static class Defined { @Id Long id; }

  @Entity(name = "N") @DiscriminatorValue("null") static class Nullish { @Id Long id; }

  @Entity(name = "Named") static class NullishChild extends Nullish { String text; }

  @Entity @DiscriminatorValue("not null") abstract static class Otherwise { @Id Long id; }

  @Entity @DiscriminatorValue("it's") static class OtherwiseChild extends Otherwise { String text; }

  @Entity @org.hibernate.annotations.Check(constraints = "size > 0")
  static class Checked { @Id Long id; int size; }

  @Entity @org.hibernate.annotations.Check(constraints = "depth > 0")
  static class BelowChecked extends Checked {
    Integer depth;
    @org.hibernate.annotations.Check(constraints = "width > 0") Integer width;
  }

  @Entity
  @jakarta.persistence.Inheritance(strategy = InheritanceType.JOINED)
  @DiscriminatorColumn(name = "What")
  static class Joined { @Id Long id; }

  @Entity @DiscriminatorValue("c") static class JoinedChild extends Joined { @Column(nullable = false) String text; }

  @Entity @jakarta.persistence.Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "\"Kind\"", length = 3)
  abstract static class JoinedAbstract { @Id Long id; }

  @Entity @DiscriminatorValue("x") static class JoinedX extends JoinedAbstract { String x; }
}
