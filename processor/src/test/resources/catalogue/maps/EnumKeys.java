package catalogue.maps.enumkeys;

import jakarta.persistence.*;
import java.time.DayOfWeek;
import java.util.*;

/** Maps with enums as keys and values, by ordinal and by name. */
class EnumKeys {

  enum Size { SMALL, MEDIUM, LARGE }

  @Entity static class Article {
    @Id Long id;
    @ElementCollection Map<Size, Integer> stock = new HashMap<>();
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Size, Integer> orders = new HashMap<>();
    @ElementCollection @MapKeyEnumerated Map<DayOfWeek, Boolean> open = new HashMap<>();
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) @Enumerated(EnumType.STRING)
    Map<Size, DayOfWeek> arrivals = new HashMap<>();
    @ElementCollection @Enumerated(EnumType.STRING) Map<Size, DayOfWeek> mixed = new HashMap<>();
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(name = "s", length = 6)
    Map<Size, String> names = new EnumMap<>(Size.class);
  }
}
