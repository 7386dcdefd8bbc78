package catalogue.relations.targetentities;

import jakarta.persistence.*;
import java.util.*;

/** Relations whose other side the annotation names. */
class TargetEntities {

  interface Named {}

  @Entity static class Tag implements Named {
    @Id Long id;
    @ManyToMany(mappedBy = "tags", targetEntity = Post.class) Collection posts;
  }

  @Entity static class Post {
    @Id Long id;
    @ManyToOne(targetEntity = Tag.class) Named main;
    @OneToOne(targetEntity = Tag.class) Named special;
    @OneToMany(targetEntity = Tag.class) @JoinTable(name = "post_extras") List<? extends Named> extras;
    @ManyToMany(targetEntity = Tag.class) Set<Named> tags;
    @OneToMany(targetEntity = Tag.class) @JoinColumn(name = "post") Set raw;
  }
}
