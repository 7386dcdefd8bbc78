package catalogue.ids.employeedependent1a;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Specification §2.4.1.3, example 1 (a): a simple parent, the dependent with an id class. */
@Entity
class Employee {
  @Id long empId;
  String empName;
}

class DependentId implements Serializable {
  String name;
  long emp;
}

@Entity
@IdClass(DependentId.class)
class Dependent {
  @Id String name;
  @Id @ManyToOne Employee emp;
}

@Entity
class Visit {
  @Id long id;
  @ManyToOne Dependent dependent;
}
