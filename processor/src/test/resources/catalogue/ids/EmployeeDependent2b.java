package catalogue.ids.employeedependent2b;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Example 2 (b): the parent has an id class, the dependent an embedded id. */
@Embeddable
class EmployeeId implements Serializable {
  String firstName;
  String lastName;
}

@Entity
@IdClass(EmployeeId.class)
class Employee {
  @Id @Column(name = "first_name") String firstName;
  @Id @Column(name = "last_name") String lastName;
}

@Embeddable
class DependentId implements Serializable {
  String name;
  EmployeeId empPK;
}

@Entity
class Dependent {
  @EmbeddedId DependentId id;

  @MapsId("empPK")
  @JoinColumn(name = "FK1", referencedColumnName = "first_name")
  @JoinColumn(name = "FK2", referencedColumnName = "last_name")
  @ManyToOne
  Employee emp;
}
