package catalogue.embeddables.severalofonetype;

import jakarta.persistence.*;
import java.util.*;

/** Several embedded attributes of one type, in classes of each kind. */
class SeveralOfOneType {

  @Embeddable
  static class Interval {
    @Column(name = "interval_start") Integer start;
    @Column(name = "interval_stop", nullable = false) Integer stop;
    @Enumerated(EnumType.STRING) Unit unit;
  }

  enum Unit { DAY, HOUR }

  @MappedSuperclass
  abstract static class Planned {
    @Id Long id;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "plan_start"))
    @AttributeOverride(name = "stop", column = @Column(name = "plan_stop"))
    @AttributeOverride(name = "unit", column = @Column(name = "plan_unit", length = 8))
    Interval plan;
  }

  @Entity
  static class Job extends Planned {
    @Embedded Interval actual;

    @Embedded
    @AttributeOverrides({
      @AttributeOverride(name = "start", column = @Column(name = "limit_start", columnDefinition = "integer")),
      @AttributeOverride(name = "stop", column = @Column(name = "limit_stop", unique = true)),
      @AttributeOverride(name = "unit", column = @Column(name = "limit_unit", nullable = false))
    })
    Interval limit;
  }

  @Entity
  @AttributeOverride(name = "plan.start", column = @Column(name = "outer_start", nullable = false))
  static class Tour extends Planned {}
}
