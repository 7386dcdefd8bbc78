package catalogue.embeddables.embeddedwithoutmark;

import jakarta.persistence.*;
import java.util.*;

/** Embedded classes that do not say that they are, and attributes that do not say so either. */
class EmbeddedWithoutMark {

  static class Name { @Column(length = 40) String given; @Column(length = 60, nullable = false) String family; }

  @Embeddable static class Marked { String text; }

  @MappedSuperclass static class Base { String base; }

  static class Below extends Base { String below; }

  @Entity
  static class Person {
    @Id Long id;
    @Embedded Name name;
    Marked implied;
    @Embedded Below below;
  }

  static class Key implements java.io.Serializable {
    int shelf;
    int place;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && shelf == that.shelf && place == that.place;
    }

    @Override
    public int hashCode() {
      return Objects.hash(shelf, place);
    }
  }

  @Entity static class Item { @EmbeddedId Key key; @ManyToOne Item next; }
}
