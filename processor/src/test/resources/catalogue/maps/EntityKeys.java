package catalogue.maps.entitykeys;

import jakarta.persistence.*;
import java.util.*;

/** Maps keyed by entities. */
class EntityKeys {

  @Entity static class Language { @Id @Column(length = 5) String code; }

  @Entity static class Person { @Id Long id; }

  @Entity static class Book {
    @Id Long id;
    @ElementCollection Map<Language, String> titles = new HashMap<>();
    @ElementCollection
    @MapKeyJoinColumn(name = "lang", foreignKey = @ForeignKey(name = "fk_summary_lang"))
    @CollectionTable(name = "summary", joinColumns = @JoinColumn(name = "book"))
    @Column(name = "text", length = 2000)
    Map<Language, String> summaries = new HashMap<>();
    @ManyToMany Map<Language, Person> translators = new HashMap<>();
    @ManyToMany
    @JoinTable(name = "book_reader", joinColumns = @JoinColumn(name = "b"), inverseJoinColumns = @JoinColumn(name = "p"))
    @MapKeyJoinColumn(name = "l", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Map<Language, Person> readers = new HashMap<>();
    @OneToMany @JoinTable(name = "editors") Map<Language, Person> editors = new HashMap<>();
    @ElementCollection Map<Book, Integer> alike = new HashMap<>();
  }
}
