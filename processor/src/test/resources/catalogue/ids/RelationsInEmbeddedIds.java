package catalogue.ids.relationsinembeddedids;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Relations inside embedded ids, as Hibernate allows them. */
class RelationsInEmbeddedIds {

  @Entity static class Author { @Id Long id; }

  @Entity static class Book { @Id @Column(length = 13) String isbn; }

  @Embeddable static class AuthorshipKey implements Serializable {
    @ManyToOne Book book;
    @ManyToOne @JoinColumn(name = "writer") Author author;
  }

  @Entity static class Authorship {
    @EmbeddedId AuthorshipKey key;
    int share_;
  }

  @Embeddable static class ChapterKey implements Serializable {
    @ManyToOne Authorship authorship;
    int chapter;
  }

  @Entity static class Chapter { @EmbeddedId ChapterKey key; }

  @Embeddable static class LoanKey implements Serializable {
    LocalDate day;
    @OneToOne Book book;
  }

  @Entity static class Loan { @EmbeddedId LoanKey key; }

  @Entity static class Note {
    @Id long id;
    @ManyToOne Chapter chapter;
    @ManyToOne Loan loan;
  }
}
