package catalogue.tables.secondarytables;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

class SecondaryTables {

  enum Kind { A, B }

  @Entity
  @SecondaryTable(name = "customer_detail",
      uniqueConstraints = @UniqueConstraint(columnNames = {"nick", "size"}),
      indexes = @Index(name = "by_nick", columnList = "nick"))
  @SecondaryTable(name = "CustomerNote", schema = "sales",
      pkJoinColumns = @PrimaryKeyJoinColumn(name = "customer", referencedColumnName = "id"),
      foreignKey = @ForeignKey(name = "fk_note"),
      check = @CheckConstraint(constraint = "length(note) > 1"), comment = "notes")
  @SecondaryTable(name = "free", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  static class Customer {
    @Id @GeneratedValue Long id;
    String name;
    @Column(table = "customer_detail") String nick;
    @Column(table = "customer_detail") int size;
    @Column(table = "customer_detail", nullable = false, unique = true) String code;
    @Column(table = "customer_detail") Kind kind;
    @Basic(optional = false) @Column(table = "CustomerNote", length = 40) String note;
    @Column(table = "CustomerNote", name = "name") String other;
    @Column(table = "free") boolean open;
    @ManyToOne @JoinColumn(table = "customer_detail") Customer friend;
    @ManyToOne(optional = false) @JoinColumn(table = "CustomerNote", name = "spouse") Customer spouse;
    @OneToOne @JoinColumn(table = "CustomerNote", name = "boss") Customer boss;
    @Embedded
    @AttributeOverride(name = "street", column = @Column(table = "customer_detail", name = "road"))
    @AttributeOverride(name = "city", column = @Column(table = "customer_detail"))
    Address address;
  }

  @Embeddable static class Address { String street; String city; }

  @Embeddable static class Key implements java.io.Serializable { int b; int a; }

  @Entity @SecondaryTable(name = "rest") static class Composite {
    @EmbeddedId Key key;
    @Column(table = "rest") Integer amount;
  }

  @Entity @SecondaryTable(name = "renamed",
      pkJoinColumns = {@PrimaryKeyJoinColumn(name = "kb", referencedColumnName = "b"), @PrimaryKeyJoinColumn(name = "ka", referencedColumnName = "a")})
  static class Renamed {
    @EmbeddedId Key key;
    @Column(table = "renamed") Integer amount;
  }

  @Entity static class Base { @Id Long id; }

  @Entity @SecondaryTable(name = "sub_detail") static class Sub extends Base {
    @Column(table = "sub_detail") int depth;
    @Column(table = "sub_detail", nullable = false) String text;
    int here;
  }
}
