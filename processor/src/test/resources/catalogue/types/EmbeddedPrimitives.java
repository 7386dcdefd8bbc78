package catalogue.types.embeddedprimitives;

import jakarta.persistence.*;
import java.util.*;

/** Primitives within embeddables and elements, where other rules of NULL hold. */
class EmbeddedPrimitives {

  @Embeddable
  static class Size {
    int width;
    @Column int height;
    @Basic int depth;
    @Basic(optional = false) int weight;
    @Column(nullable = false) int volume;
  }

  @Embeddable
  record Point(int x, double y, @Column(nullable = false) long z) {}

  @Entity
  static class Parcel {
    @Id int id;
    Size size;
    @Embedded
    @AttributeOverride(name = "width", column = @Column(name = "inner_width", nullable = false))
    @AttributeOverride(name = "height", column = @Column(name = "inner_height"))
    @AttributeOverride(name = "depth", column = @Column(name = "inner_depth"))
    @AttributeOverride(name = "weight", column = @Column(name = "inner_weight"))
    @AttributeOverride(name = "volume", column = @Column(name = "inner_volume"))
    Size inner;
    Point origin;
    @ElementCollection List<Size> layers = new ArrayList<>();
    @ElementCollection Set<Point> corners = new HashSet<>();
    @ElementCollection List<Integer> scans = new ArrayList<>();
  }
}
