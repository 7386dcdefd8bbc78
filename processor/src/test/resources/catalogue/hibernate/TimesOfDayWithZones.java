package catalogue.hibernate.timesofdaywithzones;

import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.*;

class TimesOfDayWithZones {

  @Entity
  static class Opening {
    @Id long id;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetTime kept;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetTime normalized;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetTime utc;
    @TimeZoneStorage(TimeZoneStorageType.AUTO) OffsetTime chosen;
    @TimeZoneColumn(name = "ignored") OffsetDateTime withoutStorage;
  }
}
