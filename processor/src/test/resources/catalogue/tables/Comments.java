package catalogue.tables.comments;

import jakarta.persistence.*;
import java.util.*;

/** Comments on tables and columns. */
class Comments {

  @Entity(name = "Paper") @Table(comment = "What is printed: \"all\" of it; größer als 5 €")
  @SecondaryTable(name = "paper_extra", comment = "the rest")
  static class Paper {
    @Id @Column(comment = "its number") Long id;
    @Column(comment = "100 % sure -- really; /* yes */") String title;
    @Column(comment = "back\\slash and\ttab") String body;
    @Column(table = "paper_extra", comment = "elsewhere") String more;
    @ManyToOne @JoinColumn(comment = "what it follows") Paper before;
    @ElementCollection @CollectionTable(name = "paper_words") @Column(comment = "a word") List<String> words;
    @ManyToMany @JoinTable(name = "paper_links", joinColumns = @JoinColumn(name = "source_id", comment = "from"), inverseJoinColumns = @JoinColumn(name = "target_id", comment = "to")) Set<Paper> links;
    @Embedded @AttributeOverride(name = "day", column = @Column(name = "print_day", comment = "overridden")) Stamp stamp;
  }

  @Embeddable static class Stamp {
    @Column(comment = "own") java.time.LocalDate day;
    @org.hibernate.annotations.Comment("with its own annotation") String place;
  }
}
