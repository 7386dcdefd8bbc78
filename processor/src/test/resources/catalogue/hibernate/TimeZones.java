package catalogue.hibernate.timezones;

import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.*;

class TimeZones {

  @Embeddable
  static class Slot {
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime opens;
  }

  @Entity
  static class Flight {
    @Id long id;
    @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime nativeZone;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime normalized;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) ZonedDateTime utc;
    @TimeZoneStorage(TimeZoneStorageType.DEFAULT) OffsetDateTime byDefault;
    @TimeZoneStorage(TimeZoneStorageType.AUTO) OffsetDateTime chosen;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime departure;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "arrivalZone", comment = "offset in seconds") ZonedDateTime arrival;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name = "BoardingAt", nullable = false, unique = true, secondPrecision = 3) ZonedDateTime boarding;
    @Embedded Slot slot;
  }
}
