package catalogue.maps.embeddablekeys;

import jakarta.persistence.*;
import java.util.*;

/** Maps keyed by embeddables, whose parts make the primary key. */
class EmbeddableKeys {

  @Embeddable static class Place {
    String town;
    int street;
    @Column(nullable = false, length = 8) String area;
    @Override public boolean equals(Object other) { return other instanceof Place p && Objects.equals(town, p.town); }
    @Override public int hashCode() { return Objects.hashCode(town); }
  }

  @Embeddable record Point(int y, int x) {}

  @Entity static class Region { @Id Long id; String name; }

  @Entity static class Atlas {
    @Id Long id;
    @ElementCollection Map<Place, String> notes = new HashMap<>();
    @ElementCollection
    @AttributeOverride(name = "key.town", column = @Column(name = "city", length = 60))
    @AttributeOverride(name = "key.area", column = @Column(name = "district"))
    Map<Place, Integer> counts = new HashMap<>();
    @ElementCollection Map<Point, Place> grid = new HashMap<>();
    @ElementCollection
    @AttributeOverrides({
      @AttributeOverride(name = "key.x", column = @Column(name = "kx")),
      @AttributeOverride(name = "key.y", column = @Column(name = "ky")),
      @AttributeOverride(name = "value.x", column = @Column(name = "vx", nullable = false)),
      @AttributeOverride(name = "value.y", column = @Column(name = "vy"))})
    Map<Point, Point> moves = new HashMap<>();
    @ManyToMany Map<Point, Region> regions = new HashMap<>();
    @OneToMany @JoinTable(name = "atlas_parts") Map<Place, Region> parts = new HashMap<>();
  }
}
