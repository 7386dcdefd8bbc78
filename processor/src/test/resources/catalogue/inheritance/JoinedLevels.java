package catalogue.inheritance.joinedlevels;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;

/** Joined tables over four levels, abstract classes and superclasses of all kinds between them. */
class JoinedLevels {

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  abstract static class Party {
    @Id @GeneratedValue Long id;

    @Column(nullable = false)
    String displayName;

    @Version int version;
    @ElementCollection Set<String> tags;
    @ManyToOne Party superior;
  }

  @MappedSuperclass
  abstract static class Contactable extends Party {
    @Column(length = 80)
    String mail;

    @ManyToOne(optional = false)
    Country country;
  }

  abstract static class Presentable extends Contactable {
    String notMapped;
  }

  @Entity
  abstract static class Company extends Presentable {
    @Column(unique = true, length = 20)
    String registerNumber;

    LocalDate founded;
    @OneToMany(mappedBy = "employer") List<Employee> staff;
  }

  @Entity
  static class Supplier extends Company {
    boolean preferred;
    @ManyToMany Set<Country> delivers;
    @OneToMany @OrderColumn List<Employee> contacts;
  }

  @Entity
  @Table(name = "premium_supplier")
  static class PremiumSupplier extends Supplier {
    @Column(precision = 10, scale = 4)
    BigDecimal discount;
  }

  @Entity
  static class Nothing extends Supplier {}

  @Entity
  static class Employee extends Contactable {
    @ManyToOne(optional = false) Company employer;
    @OneToOne Employee mentor;
    int salary;
  }

  @Entity
  static class Country {
    @Id @Column(length = 2) String code;
    @ManyToOne PremiumSupplier premium;
    @OneToOne Nothing nothing;
    @OneToMany @JoinColumn(name = "home") Set<Employee> citizens;
  }
}
