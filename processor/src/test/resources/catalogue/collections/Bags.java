package catalogue.collections.bags;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Bag;

/** Collections without order and key: lists, collections, and what is marked as one. */
class Bags {

  @Entity static class Item { @Id Long id; String name; }

  @Entity static class Basket {
    @Id Long id;
    @ElementCollection @Bag List<String> marked = new ArrayList<>();
    @ElementCollection Collection<String> collection = new ArrayList<>();
    @ElementCollection @Column(nullable = false) List<Integer> numbers = new ArrayList<>();
    @ElementCollection @OrderBy List<String> sorted = new ArrayList<>();
    @ManyToMany @JoinTable(name = "bag_items") Collection<Item> items = new ArrayList<>();
    @OneToMany @JoinTable(name = "bag_owned") @Bag List<Item> owned = new ArrayList<>();
    @OneToMany @JoinTable(name = "bag_ordered") @OrderBy("name") List<Item> ordered = new ArrayList<>();
  }
}
