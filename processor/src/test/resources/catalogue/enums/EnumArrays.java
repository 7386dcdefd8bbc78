package catalogue.enums.enumarrays;

import jakarta.persistence.*;
import java.util.*;

/** Arrays and collections of enums without a table: no checks there. */
class EnumArrays {

  enum Tag { NEW, OLD, SOLD }

  @Entity
  static class Item {
    @Id long id;
    Tag[] ordinals;
    @Enumerated(EnumType.STRING) Tag[] names;
    @Enumerated(EnumType.STRING) @Column(length = 12) Tag[] sized;
    @Enumerated(EnumType.STRING) @Column(length = 4) Tag[] fitting;
    List<Tag> list;
    @Enumerated(EnumType.STRING) List<Tag> nameList;
    @Enumerated(EnumType.STRING) Set<Tag> nameSet;
    @Enumerated(EnumType.STRING) @Column(nullable = false) Tag[] required;
    EnumSet<Tag> serialized;
    EnumMap<Tag, String> serializedMap;
  }
}
