package catalogue.ids.recordkeys;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Records as id classes and embedded ids: their components' order counts. */
class RecordKeys {

  record LineKey(Long order_, int line) {}

  @Entity @IdClass(LineKey.class) static class Line {
    @Id int line;
    @Id Long order_;
  }

  @Embeddable record StockKey(String warehouse, Long article, Instant since) {}

  @Entity static class Stock {
    @EmbeddedId StockKey key;
    int amount;
  }

  @Embeddable record Inner(Integer y, Integer x) {}

  @Embeddable record Outer(Inner zz, String aa) {}

  @Entity static class Nested {
    @EmbeddedId
    @AttributeOverride(name = "zz.x", column = @Column(name = "the_x"))
    Outer id;
  }

  @Entity static class User_ { @Id Long id; }

  record MembershipKey(Long user, String role) {}

  @Entity @IdClass(MembershipKey.class) static class Membership {
    @Id @ManyToOne User_ user;
    @Id String role;
  }

  @Entity static class Referring {
    @Id @GeneratedValue UUID id;
    @ManyToOne Line line;
    @ManyToOne Stock stock;
    @ManyToOne Nested nested;
    @ManyToOne Membership membership;
    @ManyToMany List<Stock> stocks;
  }
}
