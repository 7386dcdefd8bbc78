package catalogue.tables.secondarycorners;

import jakarta.persistence.*;
import java.util.*;

/** Secondary tables with everything that can be in a table. */
class SecondaryCorners {

  enum Rank { LOW, HIGH }

  @Entity(name = "Employee") @Table(name = "employees")
  @SecondaryTable(name = "employee_pay", uniqueConstraints = @UniqueConstraint(columnNames = {"account", "bank_id"}), indexes = {@Index(columnList = "bank_id"), @Index(columnList = "account desc")})
  @SecondaryTable(name = "`EmployeeFile`", pkJoinColumns = @PrimaryKeyJoinColumn(name = "`Employee`"))
  static class Employee {
    @Id @GeneratedValue Long id;
    @Version int version;
    String name;
    @Column(table = "employee_pay", precision = 9, scale = 2, nullable = false) java.math.BigDecimal salary;
    @Column(table = "employee_pay", length = 34) String account;
    @ManyToOne @JoinColumn(name = "bank_id", table = "employee_pay") Bank bank;
    @Enumerated(EnumType.STRING) @Column(table = "employee_pay") Rank rank;
    @Lob @Column(table = "`EmployeeFile`") String text;
    @Column(table = "`EmployeeFile`", name = "`SignedOn`", unique = true) java.time.LocalDate signedOn;
    @Embedded @AttributeOverrides({@AttributeOverride(name = "city", column = @Column(name = "home_city", table = "employee_pay")), @AttributeOverride(name = "zip", column = @Column(name = "home_zip", table = "employee_pay"))}) Home home;
    @ElementCollection Set<String> skills;
    @OneToMany(mappedBy = "boss") List<Employee> staff;
    @ManyToOne Employee boss;
  }

  @Embeddable static class Home { String city; String zip; }

  @Entity(name = "Bank") static class Bank { @Id String code; }
}
