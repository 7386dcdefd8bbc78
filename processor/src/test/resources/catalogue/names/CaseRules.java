package catalogue.names.caserules;

import jakarta.persistence.*;
import java.util.*;

/** Names that are written now in this case, now in that. */
class CaseRules {

  @Entity(name = "Person") @Table(name = "PERSON", indexes = {@Index(columnList = "LastName, FIRSTNAME"), @Index(columnList = "employer_ID")},
      uniqueConstraints = @UniqueConstraint(columnNames = {"lastName", "SSN"}))
  static class Person {
    @Id @Column(name = "PERSON_ID") Long id;
    @Column(name = "LastName") String lastName;
    @Column(name = "firstname") String firstName;
    @Column(name = "ssn") String ssn;
    @ManyToOne @JoinColumn(name = "EMPLOYER_id", referencedColumnName = "company_ID") Company employer;
    @ManyToMany @JoinTable(name = "Person_Friends", joinColumns = @JoinColumn(name = "Me", referencedColumnName = "person_id"), inverseJoinColumns = @JoinColumn(name = "FRIEND")) Set<Person> friends;
  }

  @Entity(name = "Company") @SecondaryTable(name = "Company_DETAIL") static class Company {
    @Id @Column(name = "Company_id") Long id;
    @Column(table = "COMPANY_detail") String detail;
  }
}
