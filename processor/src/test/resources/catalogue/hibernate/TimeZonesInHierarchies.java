package catalogue.hibernate.timezonesinhierarchies;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class TimeZonesInHierarchies {

  @MappedSuperclass
  static class Dated { @Id long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime made; }

  @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class Paper extends Dated { @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) ZonedDateTime read; }

  @Entity
  static class Contract extends Paper { @TimeZoneStorage(TimeZoneStorageType.COLUMN) ZonedDateTime signed; }
}
