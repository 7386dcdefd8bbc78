package catalogue.collections.compositeowners;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Collections of owners, and of elements, with keys of several columns. */
class CompositeOwners {

  static class LineId implements Serializable {
    Long order_;
    int nr;
    @Override public boolean equals(Object other) { return other instanceof LineId l && l.nr == nr && Objects.equals(order_, l.order_); }
    @Override public int hashCode() { return nr; }
  }

  @Entity @IdClass(LineId.class) static class Line {
    @Id Long order_;
    @Id int nr;
    @ElementCollection Set<String> remarks = new HashSet<>();
    @ElementCollection @Column(nullable = false) Set<Integer> sizes = new HashSet<>();
    @ElementCollection Map<String, Integer> amounts = new HashMap<>();
    @ElementCollection @OrderColumn List<String> serials = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "given_", joinColumns = {
      @JoinColumn(name = "o", referencedColumnName = "order_"), @JoinColumn(name = "n", referencedColumnName = "nr")})
    List<String> given = new ArrayList<>();
    @ManyToMany Set<Line> related = new HashSet<>();
    @OneToMany @JoinTable(name = "line_parts") @OrderColumn List<Part> parts = new ArrayList<>();
  }

  @Embeddable record PartId(String serial, long batch) implements Serializable {}

  @Entity static class Part {
    @EmbeddedId PartId id;
    @ElementCollection Set<String> marks = new HashSet<>();
    @ManyToMany Set<Part> fits = new HashSet<>();
    @ManyToMany @JoinTable(name = "replaces") Map<Integer, Part> replaces = new HashMap<>();
  }
}
