package catalogue.collections.recordelements;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Records as elements, and in them. */
class RecordElements {

  @Embeddable record Amount(@Column(precision = 10, scale = 2) BigDecimal value, @Column(length = 3, nullable = false) String currency) {}

  @Embeddable record Entry_(LocalDate day, @Embedded Amount amount) {}

  @Entity static class Ledger {
    @Id Long id;
    @ElementCollection List<Amount> amounts = new ArrayList<>();
    @ElementCollection @OrderColumn List<Entry_> entries = new ArrayList<>();
    @ElementCollection Set<Amount> amountSet = new HashSet<>();
    @ElementCollection @AttributeOverride(name = "amount.currency", column = @Column(name = "cur", nullable = false))
    Collection<Entry_> others = new ArrayList<>();
  }
}
