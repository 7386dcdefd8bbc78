package catalogue.maps.mapsinembeddables;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Maps of each sort in embeddables. */
class MapsInEmbeddables {

  enum Slot { AM, PM }

  @Embeddable static class Planning {
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Slot, String> slots = new HashMap<>();
    @ElementCollection @CollectionTable(name = "planned_hours") @MapKeyColumn(name = "day") @Column(name = "hours")
    Map<LocalDate, Integer> hours = new HashMap<>();
    @ManyToMany @JoinTable(name = "planned_rooms") @MapKeyJoinColumn(name = "teacher") Map<Teacher, Room> rooms = new HashMap<>();
    @OneToMany @JoinColumn(name = "planned") @MapKeyColumn(name = "planned_key") Map<String, Room> reserved = new HashMap<>();
  }

  @Entity static class Teacher { @Id Long id; }

  @Entity static class Room { @Id Long id; }

  @Entity static class School { @Id Long id; @Embedded Planning planning; }
}
