package catalogue.tables.shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

class Shop {

  @MappedSuperclass
  abstract static class Record<K extends java.io.Serializable> {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) K id;
    @Version int version;
    @Column(nullable = false) Instant createdAt;
  }

  @Embeddable
  static class Address {
    String street;
    @Column(length = 10, nullable = false) String zipCode;
    @ManyToOne Country country;
    @Embedded Location location;
  }

  @Embeddable
  static class Location {
    double latitude;
    double longitude;
  }

  @Embeddable
  static class Money {
    @Column(precision = 12, scale = 2) BigDecimal amount;
    @Enumerated(EnumType.STRING) @Column(length = 3) Coin coin;
  }

  enum Coin { EUR, USD }

  @Entity
  static class Country {
    @Id @Column(length = 2) String code;
    @Column(unique = true) String name;
  }

  @Entity
  @Table(name = "customers", uniqueConstraints = @UniqueConstraint(name = "one_mail", columnNames = {"email", "tenantId"}),
      indexes = {@Index(columnList = "lastName, firstName desc"), @Index(name = "by_birth", columnList = "born_on")})
  @AttributeOverride(name = "createdAt", column = @Column(name = "since"))
  @AttributeOverride(name = "shipping.street", column = @Column(name = "ship_street", length = 99))
  static class Customer extends Record<Long> {
    String firstName;
    String lastName;
    String email;
    int tenantId;
    @Column(name = "born_on") LocalDate birthday;
    @Embedded Address home;
    @Embedded
    @AttributeOverrides({
      @AttributeOverride(name = "zipCode", column = @Column(name = "ship_zip")),
      @AttributeOverride(name = "location.latitude", column = @Column(name = "ship_lat")),
      @AttributeOverride(name = "location.longitude", column = @Column(name = "ship_long", nullable = false))
    })
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "ship_country"))
    Address shipping;
    @OneToMany(mappedBy = "customer") List<Order> orders;
    @Transient String scratch;
    transient String more;
    static String constant;
  }

  @Entity(name = "PurchaseOrder")
  @Table(name = "orders")
  static class Order extends Record<Integer> {
    @ManyToOne(optional = false) Customer customer;
    Money total;
    @OneToMany(mappedBy = "order") Set<Line> lines;
    @ManyToMany Set<Tag> tags;
    @OneToOne @JoinColumn(name = "invoice") Invoice invoice;
  }

  @Entity
  static class Line {
    @Id @GeneratedValue Long id;
    @ManyToOne @JoinColumn(name = "order_ref", nullable = false) Order order;
    @ManyToOne Product product;
    int quantity;
  }

  @Entity
  static class Product {
    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
    String productName;
    @ManyToMany(mappedBy = "products") List<Tag> tags;
    @OneToMany List<Picture> pictures;
    @OneToMany @JoinColumn Set<Review> reviews;
    @OneToMany @JoinColumn(name = "product_fk", nullable = false) @OrderColumn(name = "pos") List<Note> notes;
    @ManyToMany @OrderColumn List<Product> similar;
  }

  @Entity static class Tag {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long tagId;
    @ManyToMany @JoinTable(name = "product_tag") List<Product> products;
    @ManyToOne Tag parentTag;
    @OneToMany(mappedBy = "parentTag") Set<Tag> children;
  }

  @Entity static class Picture { @Id Long id; @Lob byte[] data; }

  @Entity static class Review { @Id Long id; int stars; }

  @Entity static class Note { @Id Long id; String text; }

  @Entity static class Invoice {
    @Id @GeneratedValue(generator = "inv")
    @SequenceGenerator(name = "inv", sequenceName = "InvoiceNumbers", initialValue = 1000, allocationSize = 1)
    Long id;
    @OneToOne(mappedBy = "invoice") Order order;
  }
}
