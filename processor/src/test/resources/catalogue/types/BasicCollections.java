package catalogue.types.basiccollections;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Collections of basic values without a table of their own. */
class BasicCollections {

  @Entity
  static class Notes {
    @Id long id;
    List<String> texts;
    Set<String> textSet;
    Collection<String> textCollection;
    SortedSet<String> sorted;
    @Basic List<Long> annotated;
    @Basic(optional = false) List<Short> required;
    @Column(nullable = false, length = 30) List<String> limited;
    @Column(precision = 12, scale = 4) List<BigDecimal> prices;
    @Column(secondPrecision = 3) Set<Instant> instants;
    List<LocalDate> days;
    List<UUID> uuids;
    List<Boolean> flags;
    List<Double> doubles;
    List<? extends Integer> bounded;
  }
}
