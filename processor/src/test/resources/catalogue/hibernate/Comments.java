package catalogue.hibernate.comments;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class Comments {

  @Embeddable static class Size { @Comment("in millimetres") int width; int height; }

  @Entity
  @Comment("everything for sale")
  @Comment(on = "item_text", value = "its texts")
  @SecondaryTable(name = "item_text")
  static class Item {
    @Id @Comment("the key") long id;
    @Column(table = "item_text") @Comment("long text") String description;
    @Column(comment = "word of JPA") @Comment("word of Hibernate") String twofold;
    @Embedded Size size;
    @Embedded @AttributeOverride(name = "width", column = @Column(name = "pw")) @AttributeOverride(name = "height", column = @Column(name = "ph")) Size packed;
    @ElementCollection @Comment("tags of items") Set<String> tags;
    @ManyToMany @Comment("what goes with it") List<Item> others;
    @ManyToOne @Comment("the one before") Item predecessor;
  }
}
