package catalogue.hibernate.checks;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class Checks {

  @Embeddable static class Range { int low; @org.hibernate.annotations.Check(constraints = "high > 0") int high; }

  @Entity
  @org.hibernate.annotations.Checks({
    @org.hibernate.annotations.Check(name = "small", constraints = "amount < 100"),
    @org.hibernate.annotations.Check(constraints = "amount > 0")})
  static class Bid {
    @Id long id;
    int amount;
    @org.hibernate.annotations.Check(name = "rest", constraints = "pair % 2 < 2") int pair;
    @Embedded @org.hibernate.annotations.Check(constraints = "low > 0") Range range;
    @ElementCollection @org.hibernate.annotations.Check(constraints = "length(tags) > 0") Set<String> tags;
  }
}
