package catalogue.tables.indexcorners;

import jakarta.persistence.*;
import java.util.*;

/** Indexes in every spelling. */
class IndexCorners {

  @Entity(name = "Book") @Table(name = "books", indexes = {
    @Index(columnList = "title"),
    @Index(columnList = " title ASC ,  published_on   DESC,"),
    @Index(name = "by_isbn", columnList = "isbn", unique = true),
    @Index(name = "by_isbn_and_title", columnList = "isbn, title", unique = true),
    @Index(columnList = "author_id"),
    @Index(columnList = "author_id, street Desc"),
    @Index(columnList = "postCode"),
    @Index(columnList = "DTYPE"),
    @Index(columnList = "version, id"),
    @Index(name = "same_columns", columnList = "title")})
  @Inheritance @DiscriminatorColumn
  static class Book {
    @Id @GeneratedValue Long id;
    @Version int version;
    String title;
    @Column(name = "published_on") java.time.LocalDate publishedOn;
    String isbn;
    @ManyToOne Author author;
    @Embedded Address address;
    @ElementCollection @CollectionTable(name = "book_words", indexes = {@Index(columnList = "word"), @Index(name = "words_of_book", columnList = "Book_id, word")}) @Column(name = "word") List<String> words;
    @ManyToMany @JoinTable(name = "book_readers", indexes = @Index(columnList = "readers_id"), uniqueConstraints = @UniqueConstraint(columnNames = {"readers_id", "Book_id"})) List<Author> readers;
  }

  @Entity(name = "Novel") static class Novel extends Book { String plot; }

  @Entity(name = "Author") static class Author { @Id Long id; }

  @Embeddable static class Address { String street; String postCode; }
}
