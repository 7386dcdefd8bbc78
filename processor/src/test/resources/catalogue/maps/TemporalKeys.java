package catalogue.maps.temporalkeys;

import jakarta.persistence.*;
import java.util.*;

/** Dates of the old kind as keys and values. */
class TemporalKeys {

  @Entity static class Calendar_ {
    @Id Long id;
    @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, String> days = new HashMap<>();
    @ElementCollection @MapKeyTemporal(TemporalType.TIME) Map<Date, String> times = new HashMap<>();
    @ElementCollection @MapKeyTemporal(TemporalType.TIMESTAMP) Map<Date, String> moments = new HashMap<>();
    @ElementCollection Map<Date, String> plain = new HashMap<>();
    @ElementCollection @Temporal(TemporalType.DATE) Map<String, Date> due = new HashMap<>();
    @ElementCollection @MapKeyTemporal(TemporalType.DATE) @Temporal(TemporalType.TIME)
    Map<Date, Date> pair = new HashMap<>();
  }
}
