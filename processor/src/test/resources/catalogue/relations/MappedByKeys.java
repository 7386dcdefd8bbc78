package catalogue.relations.mappedbykeys;

import jakarta.persistence.*;
import java.util.*;

/** Collections mapped by an attribute that is no relation but holds the owner's key. */
class MappedByKeys {

  @Entity
  static class Binder {
    @Id @Column(length = 13) String label;

    @OneToMany(mappedBy = "binder")
    @OrderColumn(name = "place")
    List<Sheet> sheets = new ArrayList<>();
  }

  @Entity
  @IdClass(Sheet.Key.class)
  static class Sheet {
    @Id @Column(length = 13) String binder;
    @Id int number;
    String text;

    record Key(String binder, int number) {}
  }
}
