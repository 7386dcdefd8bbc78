package catalogue.maps.uniquevalues;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Values that are unique, and keys that are so with them. */
class UniqueValues {

  @Entity static class Directory {
    @Id Long id;
    @ElementCollection @Column(unique = true) Map<String, String> numbers = new HashMap<>();
    @ElementCollection @CollectionTable(name = "desks", joinColumns = @JoinColumn(name = "dir"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"room", "place"}))
    @MapKeyColumn(name = "room") @Column(name = "place", nullable = false) Map<Integer, Integer> desks = new HashMap<>();
    @ManyToMany @JoinTable(name = "heads", inverseJoinColumns = @JoinColumn(name = "head", unique = true))
    Map<String, Directory> heads = new HashMap<>();
  }
}
