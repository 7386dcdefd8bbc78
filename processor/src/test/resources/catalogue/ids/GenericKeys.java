package catalogue.ids.generickeys;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Type variables in identifiers. */
class GenericKeys {

  @MappedSuperclass abstract static class Identified<K extends Serializable> {
    @Id K id;
  }

  @MappedSuperclass abstract static class Wrapped<K extends Serializable> {
    @EmbeddedId K key;
  }

  @MappedSuperclass abstract static class Middle<A, B extends Serializable> extends Identified<B> {
    A note;
  }

  @Entity static class ByText extends Identified<String> { int n; }

  @Entity static class ByUuid extends Middle<String, UUID> { int n; }

  @Entity static class ByLong extends Middle<BigDecimal, Long> { @ManyToOne ByUuid other; }

  @Embeddable static class Pair implements Serializable {
    Long left_;
    Integer right_;
  }

  @Entity static class ByPair extends Wrapped<Pair> { @ManyToOne ByPair next; }

  @MappedSuperclass abstract static class Versioned<K> {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) K id;
    @Version int version;
  }

  @Entity static class Note extends Versioned<Long> { String text; }

  @Entity static class Link {
    @EmbeddedId LinkKey<Integer> key;
  }

  @Embeddable static class LinkKey<T> implements Serializable {
    String kind;
    Long target;
  }
}
