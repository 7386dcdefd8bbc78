package catalogue.hibernate.softdeletehierarchies;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class SoftDeleteHierarchies {

  @Entity @Inheritance(strategy = InheritanceType.JOINED) @SoftDelete
  static class Person { @Id long id; }

  @Entity
  static class Author extends Person { String penName; }

  @Entity @Inheritance @SoftDelete(strategy = SoftDeleteType.ACTIVE)
  static class Vehicle { @Id long id; }

  @Entity
  static class Car extends Vehicle { int doors; }
}
