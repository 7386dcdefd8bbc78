package catalogue.embeddables.collectionoverrides;

import jakarta.persistence.*;
import java.util.*;

/** Overrides on collections of embeddables. */
class CollectionOverrides {

  @Embeddable
  static class Contact {
    String kind;
    @Column(length = 60, nullable = false) String value;
    @ManyToOne Country country;
    @Embedded Period valid;
  }

  @Embeddable static class Period { Integer fromYear; Integer toYear; }

  @Entity static class Country { @Id Long id; }

  @Entity
  static class Person {
    @Id Long id;
    @ElementCollection List<Contact> plain;

    @ElementCollection
    @CollectionTable(name = "person_contact", joinColumns = @JoinColumn(name = "person"))
    @AttributeOverride(name = "kind", column = @Column(name = "contact_kind", nullable = false, length = 4))
    @AttributeOverride(name = "value", column = @Column(name = "contact_value", length = 99))
    @AttributeOverride(name = "valid.fromYear", column = @Column(name = "since"))
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "contact_country"))
    @OrderColumn(name = "nr")
    List<Contact> overridden;
  }

  @MappedSuperclass
  abstract static class Reachable {
    @Id @GeneratedValue Long id;
    @ElementCollection List<Contact> contacts;
    @ElementCollection @Column(name = "nick") Set<String> nicknames;
  }

  @Entity static class Company extends Reachable { String name; }

  @Entity static class Club extends Reachable { @OneToMany List<Company> sponsors; }
}
