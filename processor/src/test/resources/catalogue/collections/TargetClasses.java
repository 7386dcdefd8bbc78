package catalogue.collections.targetclasses;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Element types named by the annotation. */
class TargetClasses {

  enum Grade { A, B }

  @Embeddable static class Spot { int x; int y; }

  @Entity static class Board {
    @Id Long id;
    @ElementCollection(targetClass = Integer.class) Collection<Number> numbers = new ArrayList<>();
    @ElementCollection(targetClass = Grade.class) @Enumerated(EnumType.STRING) @Column(nullable = false) Set<Grade> grades = new HashSet<>();
    @ElementCollection(targetClass = Spot.class) @OrderColumn List<Spot> spots = new ArrayList<>();
    @ElementCollection(targetClass = String.class) List<CharSequence> texts = new ArrayList<>();
  }
}
