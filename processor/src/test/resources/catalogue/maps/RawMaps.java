package catalogue.maps.rawmaps;

import jakarta.persistence.*;
import java.util.*;

/** Types named by annotations instead of type arguments. */
@SuppressWarnings("rawtypes")
class RawMaps {

  enum Level { LOW, HIGH }

  @Embeddable static class Cell { int r; int c; }

  @Entity static class Tag { @Id Long id; }

  @Entity static class Sheet {
    @Id Long id;
    @ElementCollection(targetClass = String.class) @MapKeyClass(Integer.class) Map texts = new HashMap();
    @ElementCollection(targetClass = Cell.class) @MapKeyClass(String.class) Map cells = new HashMap();
    @ElementCollection(targetClass = String.class) @MapKeyClass(Level.class) @MapKeyEnumerated(EnumType.STRING) Map levels = new HashMap();
    @ManyToMany(targetEntity = Tag.class) @MapKeyClass(String.class) Map tags = new HashMap();
    @OneToMany(targetEntity = Tag.class) @JoinTable(name = "cells") @MapKeyClass(Cell.class) Map tagCells = new HashMap();
    @ElementCollection(targetClass = Long.class) @MapKeyClass(Tag.class) Map counts = new HashMap();
    @ElementCollection(targetClass = Integer.class) @MapKeyClass(String.class) Map<CharSequence, Number> wider = new HashMap<>();
  }
}
