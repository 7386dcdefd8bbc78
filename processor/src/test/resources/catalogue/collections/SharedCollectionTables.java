package catalogue.collections.sharedcollectiontables;

import jakarta.persistence.*;
import java.util.*;

/** Element collections of two entities, or of one, in one table. */
class SharedCollectionTables {

  @Entity static class Film {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "keywords", joinColumns = @JoinColumn(name = "film_id", nullable = true))
    @Column(name = "word") List<String> words = new ArrayList<>();
    @ElementCollection @CollectionTable(name = "keywords", joinColumns = @JoinColumn(name = "film_id"))
    @Column(name = "genre") List<String> genres = new ArrayList<>();
    @ElementCollection @CollectionTable(name = "awards", joinColumns = @JoinColumn(name = "work_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    @Column(name = "award") Set<String> awards = new HashSet<>();
  }

  @Entity static class Series {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "awards", joinColumns = @JoinColumn(name = "work_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    @Column(name = "award") Set<String> awards = new HashSet<>();
  }
}
