package catalogue.ids.medicalhistory6;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Examples 6 (a) and (b): the parent has an embedded id. */
@Embeddable
class PersonId implements Serializable {
  @Column(name = "first_name") String firstName;
  @Column(name = "last_name") String lastName;
}

@Entity
class Person {
  @EmbeddedId PersonId id;
}

@Entity
@IdClass(PersonId.class)
class MedicalHistory {
  @Id
  @OneToOne
  @JoinColumn(name = "FK1", referencedColumnName = "first_name")
  @JoinColumn(name = "FK2", referencedColumnName = "last_name")
  Person patient;
}

@Entity
class DentalHistory {
  @EmbeddedId PersonId id;

  @MapsId @OneToOne Person patient;
}

@Entity
class EyeHistory {
  @EmbeddedId PersonId id;

  @MapsId
  @OneToOne
  @JoinColumn(name = "eye1", referencedColumnName = "last_name")
  @JoinColumn(name = "eye2", referencedColumnName = "first_name")
  Person patient;
}
