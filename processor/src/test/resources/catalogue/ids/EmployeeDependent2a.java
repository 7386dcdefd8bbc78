package catalogue.ids.employeedependent2a;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Example 2 (a): the parent has an id class, the dependent too. */
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

@Entity
class Gift {
  @Id long id;
  @ManyToOne Dependent to_;
}
