package catalogue.types.versions;

import jakarta.persistence.*;
import java.sql.Timestamp;
import java.time.*;
import java.util.*;

/** Every type that a version may have. */
class Versions {

  @Entity static class ByShort { @Id long id; @Version short version; }

  @Entity static class ByInt { @Id long id; @Version int version; }

  @Entity static class ByLong { @Id long id; @Version long version; }

  @Entity static class ByBoxedShort { @Id long id; @Version Short version; }

  @Entity static class ByBoxedInt { @Id long id; @Version @Column(name = "vs") Integer version; }

  @Entity static class ByBoxedLong { @Id long id; @Version @Column(nullable = true) Long version; }

  @Entity static class ByTimestamp { @Id long id; @Version Timestamp version; }

  @Entity static class ByInstant { @Id long id; @Version Instant version; }

  @Entity static class ByDateTime { @Id long id; @Version LocalDateTime version; }

  @Entity static class ByOffset { @Id long id; @Version OffsetDateTime version; }

  @Entity static class ByZoned { @Id long id; @Version ZonedDateTime version; }

  @Entity static class ByDate { @Id long id; @Version Date version; }

  @Entity
  static class ByTemporal {
    @Id long id;
    @Version @Temporal(TemporalType.TIMESTAMP) Date version;
  }

  @Entity
  static class BySizedInstant {
    @Id long id;
    @Version @Column(secondPrecision = 3) Instant version;
  }

  @Entity
  static class ByDefined {
    @Id long id;
    @Version @Column(columnDefinition = "integer default 0") int version;
  }

  @MappedSuperclass static class Versioned { @Version int revision; }

  @Entity static class Inheriting extends Versioned { @Id long id; }
}
