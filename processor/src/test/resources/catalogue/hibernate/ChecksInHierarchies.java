package catalogue.hibernate.checksinhierarchies;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class ChecksInHierarchies {

  @Entity @Inheritance(strategy = InheritanceType.JOINED)
  @org.hibernate.annotations.Check(name = "positive_id", constraints = "id > 0")
  static class Account { @Id long id; }

  @Entity @org.hibernate.annotations.Check(name = "limits", constraints = "lower_limit < upper_limit")
  static class Checking extends Account {
    @Column(name = "lower_limit") int lower;
    @Column(name = "upper_limit") @org.hibernate.annotations.Check(name = "not_too_high", constraints = "upper_limit < 1000") int upper;
  }
}
