package catalogue.hibernate.checksofsecondarytables;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;

/** Checks on a class whose columns stand in several tables. */
class ChecksOfSecondaryTables {

  @Entity
  @SecondaryTable(name = "edition")
  @Check(name = "isbn_is_long", constraints = "length(isbn) < 14 or isbn = 'printed'")
  @Check(name = "printed_once", constraints = "printed > 0")
  static class Book {
    @Id long id;
    String isbn;
    @Column(table = "edition") int printed = 1;
  }
}
