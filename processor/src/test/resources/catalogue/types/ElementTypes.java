package catalogue.types.elementtypes;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Collections of each basic type in tables of their own. */
class ElementTypes {

  @Entity
  static class Station {
    @Id long id;
    @ElementCollection Set<String> names = new HashSet<>();
    @ElementCollection @Column(length = 20) Set<String> shortNames = new HashSet<>();
    @ElementCollection @Column(nullable = false) Set<String> requiredNames = new HashSet<>();
    @ElementCollection @Column(name = "element", nullable = false) List<Integer> numbers = new ArrayList<>();
    @ElementCollection Set<BigDecimal> decimals = new HashSet<>();
    @ElementCollection @Column(precision = 8, scale = 3) List<BigDecimal> exact = new ArrayList<>();
    @ElementCollection Set<Instant> instants = new HashSet<>();
    @ElementCollection @Column(secondPrecision = 3) List<LocalDateTime> moments = new ArrayList<>();
    @ElementCollection Set<LocalDate> days = new HashSet<>();
    @ElementCollection List<Boolean> flags = new ArrayList<>();
    @ElementCollection List<Duration> durations = new ArrayList<>();
    @ElementCollection Collection<Double> doubles = new ArrayList<>();
    @ElementCollection Set<Locale> locales = new HashSet<>();
    @ElementCollection Set<Character> letters = new HashSet<>();
    @ElementCollection List<UUID> uuids = new ArrayList<>();
    @ElementCollection @Column(columnDefinition = "varchar(7) default 'x'") List<String> defined = new ArrayList<>();
    @ElementCollection @Column(unique = true) List<String> uniques = new ArrayList<>();
    @ElementCollection @OrderColumn @Column(nullable = false) String[] ordered;
    @ElementCollection(targetClass = Short.class) Collection<? extends Number> targeted = new ArrayList<>();
  }
}
