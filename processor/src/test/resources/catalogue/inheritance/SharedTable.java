package catalogue.inheritance.sharedtable;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

/** Everything that subclasses can add to the one table of a hierarchy. */
class SharedTable {

  @Entity
  @Inheritance
  @Table(
      name = "media",
      indexes = {
        @Index(name = "media_title", columnList = "title"),
        @Index(columnList = "running_time desc, title")
      },
      uniqueConstraints = @UniqueConstraint(columnNames = {"isbn", "title"}))
  @DiscriminatorColumn(name = "media_type", length = 12)
  abstract static class Medium {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false, length = 100) String title;
    @Column(name = "added", updatable = false) Instant addedAt;
  }

  @MappedSuperclass
  abstract static class Printed extends Medium {
    @Column int pages;
    @Basic(optional = false) String paper;
  }

  @Entity
  @DiscriminatorValue("BOOK")
  static class PrintedBook extends Printed {
    @Column(length = 13) String isbn;
    @Enumerated(EnumType.STRING) Binding binding;
    @ElementCollection @CollectionTable(name = "book_chapter") @OrderColumn(name = "nr") List<String> chapters;
    @Embedded Size size;
    @ManyToOne @JoinColumn(name = "series_id", foreignKey = @ForeignKey(name = "fk_book_series")) Series series;
  }

  @Entity
  @DiscriminatorValue("MAGAZINE")
  static class Magazine extends Printed {
    Year published;
    int issue;
    @ManyToOne @JoinColumn(name = "series_id", foreignKey = @ForeignKey(name = "fk_book_series")) Series series;
  }

  @Entity
  @DiscriminatorValue("FILM")
  static class Film extends Medium {
    @Column(name = "running_time") Duration length;
    @Lob byte[] poster;
    @ManyToMany @JoinTable(name = "film_sequel") List<Film> sequels;
    @OneToOne Film remakeOf;
    @Enumerated Binding box;
  }

  @Entity
  @DiscriminatorValue("SHORT")
  static class ShortFilm extends Film {
    boolean festival;
  }

  enum Binding { SOFT, HARD }

  @Embeddable
  static class Size {
    int width;
    int height;
    @Column(unique = true) String label;
  }

  @Entity
  static class Series {
    @Id int id;
    @OneToMany(mappedBy = "series") List<PrintedBook> books;
    @OneToMany @JoinColumn(name = "film_series_id") List<Film> films;
    @ElementCollection @Column(name = "note") Set<String> notes;
    @ManyToOne Medium first;
    @ManyToOne ShortFilm shortest;
  }
}
