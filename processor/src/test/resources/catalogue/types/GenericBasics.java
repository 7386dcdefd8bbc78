package catalogue.types.genericbasics;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

/** Type variables that a subclass, or one far below, binds to basic types. */
class GenericBasics {

  enum Mode { ON, OFF }

  @MappedSuperclass
  abstract static class Keyed<K extends Comparable<K>> {
    @Id K key;
  }

  @MappedSuperclass
  abstract static class Valued<K extends Comparable<K>, V> extends Keyed<K> {
    V value;
    @Column(length = 30) V shortValue;
  }

  @MappedSuperclass
  abstract static class Dated<D> extends Valued<Long, D> {
    @Enumerated(EnumType.STRING) Mode mode;
  }

  @Entity static class Named extends Valued<String, Integer> {}

  @Entity static class Stamped extends Dated<Instant> {}

  @Entity static class Identified extends Valued<UUID, String> {}

  @Embeddable
  static class Range<T extends Comparable<?>> {
    @Column(name = "lower_bound") T lower;
    @Column(name = "upper_bound") T upper;
  }

  @Entity
  static class Period extends Keyed<Integer> {
    @Embedded Range<LocalDate> days;
  }
}
