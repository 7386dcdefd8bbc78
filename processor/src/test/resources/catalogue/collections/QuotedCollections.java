package catalogue.collections.quotedcollections;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Quoted names of tables and columns. */
class QuotedCollections {

  @Entity @Table(name = "`Owners`") static class Owner {
    @Id Long id;
    @ElementCollection Set<String> nicknames = new HashSet<>();
    @ElementCollection @CollectionTable(name = "`PhoneNumbers`", joinColumns = @JoinColumn(name = "`ownerId`"))
    @Column(name = "`phoneNumber`", nullable = false) Set<String> phones = new HashSet<>();
    @ElementCollection @CollectionTable(name = "`Scores`") @OrderColumn(name = "`Rank`") @Column(name = "`Score`")
    List<Integer> scores = new ArrayList<>();
    @ManyToMany @JoinTable(name = "`Friends`", inverseJoinColumns = @JoinColumn(name = "`friendId`"))
    Set<Owner> friends = new HashSet<>();
  }
}
