package catalogue.types.serializables;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.util.*;
import java.util.concurrent.atomic.*;

/** What is no basic type but serializable is stored as bytes. */
class Serializables {

  static class Own implements Serializable {
    String text = "own";

    @Override
    public boolean equals(Object other) {
      return other instanceof Own own && own.text.equals(text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  static class Below extends Own {}

  record Pair(int left, int right) implements Serializable {}

  interface Marked extends Serializable {}

  @Entity
  static class Box {
    @Id long id;
    Own own;
    Below below;
    Pair pair;
    Marked marked;
    Serializable anything;
    Number number;
    AtomicLong counter;
    HashMap<String, Integer> map;
    ArrayList<String> list;
    HashSet<Long> numbers;
    Own[] owns;
    Pair[] pairs;
    @Column(length = 1000) Own sized;
    @Column(length = 100000) Own long1;
    @Lob Own large;
    @Lob @Column(length = 1000) Pair largeSized;
    @Lob HashMap<String, String> largeMap;
    @Basic(optional = false) Own required;
    @ElementCollection List<Own> elements = new ArrayList<>();
    @ElementCollection Set<Pair> elementSet = new HashSet<>();
  }
}
