package catalogue.relations.onetoonesides;

import jakarta.persistence.*;
import java.util.*;

/** One-to-one relations: owning and inverse sides, each optional or not. */
class OneToOneSides {

  @Entity static class Person {
    @Id @GeneratedValue Long id;
    @OneToOne(mappedBy = "holder") Passport passport;
    @OneToOne(mappedBy = "person", optional = false) Account account;
    @OneToOne(mappedBy = "owner", cascade = CascadeType.ALL, orphanRemoval = true) Locker locker;
  }

  @Entity static class Passport {
    @Id String number;
    @OneToOne Person holder;
  }

  @Entity static class Account {
    @Id Long id;
    @OneToOne(optional = false) @JoinColumn(name = "person_ref") Person person;
  }

  @Entity static class Locker {
    @Id Long id;
    @OneToOne @JoinColumn(nullable = false, unique = false) Person owner;
    @OneToOne(optional = false) @JoinColumn(unique = true) Person spare;
  }
}
