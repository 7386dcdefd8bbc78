package catalogue.ids.employeedependent3b;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Example 3 (b): both have embedded ids, nested; without join columns. */
@Embeddable
class EmployeeId implements Serializable {
  String firstName;
  String lastName;
}

@Entity
class Employee {
  @EmbeddedId EmployeeId empId;
}

@Embeddable
class DependentId implements Serializable {
  String name;
  EmployeeId empPK;
}

@Entity
class Dependent {
  @EmbeddedId
  @AttributeOverride(name = "name", column = @Column(name = "dep_name"))
  DependentId id;

  @MapsId("empPK")
  @ManyToOne
  Employee emp;
}

@Entity
class Gift {
  @Id long id;
  @ManyToOne Dependent to_;
}
