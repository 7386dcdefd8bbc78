package catalogue.ids.mapsidbykeycolumns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

/** A patient. */
@Entity
class Patient {
  @Id
  @Column(name = "patient_key")
  Long id;

  @OneToOne(mappedBy = "patient")
  Chart chart;
}

/** A patient's chart, whose key is the patient's and named as a key's column. */
@Entity
class Chart {
  @Id Long id;

  @MapsId
  @OneToOne
  @PrimaryKeyJoinColumn(name = "chart_key")
  Patient patient;
}
