package catalogue.collections.collectionids;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

/** Bags whose rows have an identifier of their own. */
class CollectionIds {

  @Entity static class Tag { @Id Long id; }

  @Entity @SequenceGenerator(name = "rows", sequenceName = "row_seq", allocationSize = 10) static class Note {
    @Id Long id;
    @ElementCollection
    @CollectionId(column = @Column(name = "row_id"), generator = "increment")
    @CollectionIdJavaClass(idType = Long.class)
    List<String> lines = new ArrayList<>();
    @ElementCollection
    @CollectionId(generator = "sequence")
    @CollectionIdJavaClass(idType = Integer.class)
    Collection<String> words = new ArrayList<>();
    @ManyToMany @JoinTable(name = "note_tags")
    @CollectionId(column = @Column(name = "rid"), generator = "rows")
    @CollectionIdJavaClass(idType = Long.class)
    List<Tag> tags = new ArrayList<>();
    @OneToMany @JoinTable(name = "note_own")
    @CollectionId(column = @Column(name = "rid"), generator = "increment")
    @CollectionIdJavaClass(idType = Long.class)
    Collection<Tag> own = new ArrayList<>();
  }
}
