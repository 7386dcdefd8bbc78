package catalogue.maps.inheritedmaps;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Maps that mapped superclasses declare, with the key's type bound below. */
class InheritedMaps {

  @MappedSuperclass static abstract class Translated<T> {
    @ElementCollection @MapKeyColumn(name = "lang", length = 5) @Column(name = "text", length = 500)
    Map<String, String> texts = new HashMap<>();
    @ElementCollection Map<String, T> amounts_ = new HashMap<>();
  }

  @Entity static class Label extends Translated<Integer> { @Id Long id; }

  @Entity static class Title extends Translated<LocalDate> { @Id Long id; }
}
