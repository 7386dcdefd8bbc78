package catalogue.collections.defaultsandchecks;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Defaults of elements. */
class DefaultsAndChecks {

  @Entity static class Form {
    @Id Long id;
    @ElementCollection @Column(columnDefinition = "integer default 5") List<Integer> points = new ArrayList<>();
    @ElementCollection @org.hibernate.annotations.ColumnDefault("'x'") List<String> marks = new ArrayList<>();
    @ElementCollection @Column(check = @CheckConstraint(constraint = "limits > 0")) List<Integer> limits = new ArrayList<>();
    @ElementCollection @Column(comment = "free text") Set<String> remarks = new HashSet<>();
  }
}
