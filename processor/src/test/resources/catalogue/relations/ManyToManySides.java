package catalogue.relations.manytomanysides;

import jakarta.persistence.*;
import java.util.*;

/** Many-to-many relations of both directions, by kind of collection. */
class ManyToManySides {

  @Entity static class Author {
    @Id Long authorId;
    @ManyToMany(mappedBy = "authors") Set<Book> books;
    @ManyToMany Set<Genre> genres;
    @ManyToMany @JoinTable(name = "favourites") @OrderColumn(name = "rank") List<Genre> ranked;
  }

  @Entity static class Book {
    @Id String isbn;
    @ManyToMany List<Author> authors;
    @ManyToMany @JoinTable(name = "editors") Set<Author> editors;
    @ManyToMany @JoinTable(name = "reviewers", joinColumns = @JoinColumn(name = "reviewed"), inverseJoinColumns = @JoinColumn) Collection<Author> reviewers;
  }

  @Entity static class Genre {
    @Id Integer id;
    @ManyToMany(mappedBy = "genres") Collection<Author> authors;
  }
}
