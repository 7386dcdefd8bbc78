package catalogue.collections.collectionsinembeddables;

import jakarta.persistence.*;
import java.util.*;

/** Collections of every sort inside embeddables, once and twice embedded. */
class CollectionsInEmbeddables {

  @Embeddable static class Contact {
    String name;
    @ElementCollection Set<String> phones = new HashSet<>();
    @ElementCollection Map<String, String> handles = new HashMap<>();
    @ElementCollection @OrderColumn List<Integer> ranks = new ArrayList<>();
  }

  @Embeddable static class Links {
    @Embedded Contact contact;
    @ManyToMany Set<Topic> topics = new HashSet<>();
    @OneToMany @JoinColumn(name = "linked_from") List<Topic> own = new ArrayList<>();
  }

  @Entity static class Topic { @Id Long id; }

  @Entity static class Author {
    @Id Long id;
    @Embedded Links links;
  }

  @Entity static class Journal {
    @Id Long id;
    @Embedded Contact desk;
    @Embedded @AttributeOverride(name = "name", column = @Column(name = "printer_name")) Printer printer;
  }

  @Embeddable static class Printer {
    String name;
    @ElementCollection @CollectionTable(name = "printer_codes") @Column(name = "code") List<String> codes = new ArrayList<>();
  }
}
