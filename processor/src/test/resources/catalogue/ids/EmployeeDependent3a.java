package catalogue.ids.employeedependent3a;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Example 3 (a): the parent has an embedded id, the dependent an id class. */
@Embeddable
class EmployeeId implements Serializable {
  @Column(name = "first_name") String firstName;
  @Column(name = "last_name") String lastName;
}

@Entity
class Employee {
  @EmbeddedId EmployeeId empId;
}

class DependentId implements Serializable {
  String name;
  EmployeeId emp;
}

@Entity
@IdClass(DependentId.class)
class Dependent {
  @Id
  @Column(name = "dep_name")
  String name;

  @Id
  @JoinColumn(name = "FK1", referencedColumnName = "first_name")
  @JoinColumn(name = "FK2", referencedColumnName = "last_name")
  @ManyToOne
  Employee emp;
}
