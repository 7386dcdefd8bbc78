package catalogue.ids.employeedependent1b;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Specification §2.4.1.3, example 1 (b): a simple parent, the dependent with an embedded id. */
@Entity
class Employee {
  @Id long empId;
  String empName;
}

@Embeddable
class DependentId implements Serializable {
  String name;
  long empPK;
}

@Entity
class Dependent {
  @EmbeddedId DependentId id;

  @MapsId("empPK")
  @ManyToOne
  Employee emp;
}

@Entity
class Visit {
  @Id long id;
  @ManyToOne Dependent dependent;
}
