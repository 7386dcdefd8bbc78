package catalogue.enums.enumcollections;

import jakarta.persistence.*;
import java.util.*;

/** Enums in collection tables, with the check there. */
class EnumCollections {

  enum Tag { NEW, OLD, SOLD }

  @Embeddable
  static class Mark {
    Tag tag;
    @Enumerated(EnumType.STRING) @Column(nullable = false) Tag name;
  }

  @Entity
  static class Item {
    @Id long id;
    @ElementCollection Set<Tag> ordinals = new HashSet<>();
    @ElementCollection @Enumerated(EnumType.STRING) Set<Tag> names = new HashSet<>();
    @ElementCollection @Enumerated(EnumType.STRING) @Column(nullable = false) Set<Tag> required = new HashSet<>();
    @ElementCollection @Enumerated(EnumType.STRING) @OrderColumn List<Tag> ordered = new ArrayList<>();
    @ElementCollection @Enumerated(EnumType.STRING) @Column(name = "t", length = 8) Collection<Tag> sized = new ArrayList<>();
    @ElementCollection List<Mark> marks = new ArrayList<>();
    @ElementCollection Set<Mark> markSet = new HashSet<>();
  }
}
