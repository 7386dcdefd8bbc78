package catalogue.ids.idswithnonprimarytargets;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Keys that refer to unique columns instead of primary keys, and old shared keys. */
class IdsWithNonPrimaryTargets {

  @Entity static class Person {
    @Id @GeneratedValue Long id;
    @Column(unique = true, length = 11) String ssn;
    @OneToOne(mappedBy = "person") Desk desk;
  }

  @Entity static class Desk {
    @Id Long id;
    @OneToOne @PrimaryKeyJoinColumn Person person;
    String place;
  }

  @Entity static class Insurance {
    @Id @GeneratedValue Long id;
    @ManyToOne @JoinColumn(name = "insured", referencedColumnName = "ssn") Person insured;
  }
}
