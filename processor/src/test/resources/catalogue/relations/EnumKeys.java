package catalogue.relations.enumkeys;

import jakarta.persistence.*;
import java.util.*;

/** Relations to keys that are enums. */
class EnumKeys {

  enum Level { LOW, MIDDLE, HIGH }

  @Entity static class Tariff {
    @Id @Enumerated(EnumType.STRING) @Column(length = 10) Level level;
  }

  @Entity static class Zone {
    @Id Level level;
  }


  @Entity static class Trip {
    @Id Long id;
    @ManyToOne Tariff tariff;
    @ManyToOne Zone zone;
    @ManyToMany Set<Zone> zones;
  }
}
