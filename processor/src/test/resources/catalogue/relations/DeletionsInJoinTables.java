package catalogue.relations.deletionsinjointables;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Rows of a one-to-many relation's table that go with their owner. */
class DeletionsInJoinTables {

  @Entity
  static class Folder {
    @Id long id;

    @OneToMany
    @JoinTable(joinColumns = @JoinColumn(name = "folder_id"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Letter> letters = new HashSet<>();

    @OneToMany
    @JoinTable(name = "folder_copy", joinColumns = @JoinColumn(nullable = false))
    @OnDelete(action = OnDeleteAction.CASCADE)
    List<Letter> copies = new ArrayList<>();
  }

  @Entity
  static class Letter {
    @Id long id;
  }
}
