package catalogue.ids.medicalhistory4;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Examples 4 (a) and (b): a one-to-one whose key is the other's simple key. */
@Entity
class Person {
  @Id String ssn;
  String name;
}

@Entity
class MedicalHistory {
  @Id
  @OneToOne
  @JoinColumn(name = "FK")
  Person patient;

  String notes;
}

@Entity
class DentalHistory {
  @Id String id;

  @MapsId
  @JoinColumn(name = "FK")
  @OneToOne
  Person patient;
}

@Entity
class EyeHistory {
  @Id @Column(name = "patient_ssn", length = 20) String id;
  @MapsId @OneToOne Person patient;
}

@Entity
class Prescription {
  @Id long id;
  @ManyToOne MedicalHistory medical;
  @ManyToOne DentalHistory dental;
  @ManyToOne EyeHistory eye;
}
