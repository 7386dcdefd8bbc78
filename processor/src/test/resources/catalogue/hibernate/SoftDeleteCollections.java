package catalogue.hibernate.softdeletecollections;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class SoftDeleteCollections {

  @Entity @SoftDelete
  static class Tag { @Id long id; }

  @Entity @SoftDelete
  static class Post {
    @Id long id;
    @ElementCollection @SoftDelete Set<String> words;
    @ElementCollection @SoftDelete(strategy = SoftDeleteType.TIMESTAMP) List<String> lines;
    @ElementCollection @SoftDelete(columnName = "off") @OrderColumn List<Integer> numbers;
    @ManyToMany @JoinTable(inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) @SoftDelete Set<Tag> tags;
    @ManyToMany @JoinTable(name = "post_bag", inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) @SoftDelete(strategy = SoftDeleteType.ACTIVE) List<Tag> bag;
  }
}
