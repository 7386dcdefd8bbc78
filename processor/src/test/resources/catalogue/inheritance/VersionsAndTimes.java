package catalogue.inheritance.versionsandtimes;

import jakarta.persistence.*;
import java.time.*;

/** Versions of each type, declared in roots, superclasses and leaves. */
class VersionsAndTimes {

  @MappedSuperclass
  abstract static class Versioned { @Version protected Long revision; }

  @MappedSuperclass
  abstract static class Stamped extends Versioned {
    @Column(name = "created_at", nullable = false, updatable = false) Instant created;
    @Column(name = "changed_at") LocalDateTime changed;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class PurchaseOrder extends Stamped { @Id @GeneratedValue Long id; }

  @Entity static class Subscription extends PurchaseOrder { Duration period; }

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class Log { @Id Long id; @Version Instant stamp; }

  @Entity static class Audit extends Log { OffsetDateTime at; }

  @Entity static class Single { @Id Long id; @Version @Column(name = "v") short version; }

  @Entity static class SubSingle extends Single { LocalTime time; }
}
