package catalogue.names.quotednames;

import jakarta.persistence.*;
import java.util.*;

/** Each way of quoting keeps the case of a name. */
class QuotedNames {

  @Entity(name = "Customer") @Table(name = "`CustomerTable`", schema = "sales") static class Customer {
    @Id @Column(name = "\"CustomerNumber\"") Long id;
    @Column(name = "[FullName]", nullable = false) String name;
    @Column(name = "`lower`") String lower;
    @Column(name = "`Kind`") @Enumerated(EnumType.STRING) Kind kind;
    @OneToMany(mappedBy = "customer") List<Purchase> purchases;
  }

  enum Kind { PRIVATE, BUSINESS }

  @Entity(name = "Purchase") @Table(name = "\"Purchase\"",
      indexes = {@Index(name = "by_date", columnList = "`OrderedAt` desc, \"customer_CustomerNumber\""), @Index(columnList = "`Note`")},
      uniqueConstraints = @UniqueConstraint(name = "`OnePerDay`", columnNames = {"`OrderedAt`", "`Note`"}))
  static class Purchase {
    @EmbeddedId PurchaseId id;
    @ManyToOne Customer customer;
    @Column(name = "`OrderedAt`") java.time.LocalDate orderedAt;
    @Column(name = "`Note`") String note;
    @ElementCollection @CollectionTable(name = "`PurchaseTag`", joinColumns = {@JoinColumn(name = "`PYear`", referencedColumnName = "`Year`"), @JoinColumn(name = "`PNumber`", referencedColumnName = "`Number`")}) @Column(name = "`Tag`") Set<String> tags;
  }

  @Embeddable record PurchaseId(@Column(name = "`Year`") int year, @Column(name = "`Number`") int number) implements java.io.Serializable {}
}
