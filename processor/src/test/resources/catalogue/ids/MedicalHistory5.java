package catalogue.ids.medicalhistory5;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Examples 5 (a) and (b): the parent has an id class. */
@Embeddable
class PersonId implements Serializable {
  String firstName;
  String lastName;
}

@Entity
@IdClass(PersonId.class)
class Person {
  @Id @Column(name = "first_name") String firstName;
  @Id @Column(name = "last_name") String lastName;
}

@Entity
@IdClass(PersonId.class)
class MedicalHistory {
  @Id
  @JoinColumn(name = "FK1", referencedColumnName = "first_name")
  @JoinColumn(name = "FK2", referencedColumnName = "last_name")
  @OneToOne
  Person patient;
}

@Entity
class DentalHistory {
  @EmbeddedId PersonId id;

  @MapsId
  @JoinColumn(name = "FK1", referencedColumnName = "first_name")
  @JoinColumn(name = "FK2", referencedColumnName = "last_name")
  @OneToOne
  Person patient;
}
