package catalogue.inheritance.perclassconstraints;

import jakarta.persistence.*;
import java.util.*;

/** What tables per class repeat of their parents' constraints, and what not. */
class PerClassConstraints {

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  @Table(
      indexes = @Index(columnList = "reference"),
      uniqueConstraints = @UniqueConstraint(name = "uk_doc", columnNames = {"reference", "stand"}))
  abstract static class Document {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @Column(nullable = false) String reference;
    @Enumerated(EnumType.STRING) Stand stand;
    @Column(unique = true) String code;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_doc_author")) Author author;
    @ManyToOne(optional = false) Author editor;
    @OneToOne Author reviewer;
    @Version long version;
    @ElementCollection Set<String> words;
  }

  enum Stand { NEW, OLD }

  @MappedSuperclass
  abstract static class Paged extends Document { int pages; @ManyToOne Author indexer; }

  @Entity
  @Table(
      name = "letters",
      indexes = @Index(name = "letters_stamp", columnList = "stamp, reference"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"stamp", "code"}))
  static class Letter extends Paged { String stamp; }

  @Entity static class LoveLetter extends Letter { @Column(unique = true) String heart; }

  @Entity static class Contract extends Document { @ManyToMany Set<Author> signers; @OneToMany List<Letter> annexes; }

  @Entity static class Author {
    @Id Long id;
    @ManyToOne LoveLetter best;
    @ManyToOne Document any;
    @OneToMany(mappedBy = "author") List<Document> documents;
    @OneToMany(mappedBy = "editor") List<Document> edited;
  }
}
