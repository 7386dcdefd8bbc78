package catalogue.relations.tablesofelementcollections;

import jakarta.persistence.*;
import java.util.*;

/** Relations whose tables are described as those of element collections are. */
class TablesOfElementCollections {

  @Entity
  static class Club {
    @Id long id;

    @ManyToMany
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "club"))
    Set<Member> members = new HashSet<>();

    @OneToMany
    @CollectionTable(name = "club_board")
    List<Member> board = new ArrayList<>();

    @ManyToMany
    @CollectionTable(name = "club_role", uniqueConstraints = @UniqueConstraint(columnNames = "role"))
    @MapKeyColumn(name = "role")
    Map<String, Member> roles = new HashMap<>();
  }

  @Entity
  static class Member {
    @Id long id;
  }
}
