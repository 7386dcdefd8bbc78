package catalogue.columns.overriddencolumns;

import jakarta.persistence.*;
import java.util.*;

/** Column definitions that are replaced from outside. */
class OverriddenColumns {

  @MappedSuperclass abstract static class Base {
    @Id @Column(name = "base_id") Long id;
    @Column(length = 10) String label;
    @ManyToOne Tag mainTag;
  }

  @Entity static class Tag { @Id String name; }

  @Entity @AttributeOverride(name = "id", column = @Column(name = "note_id")) @AttributeOverride(name = "label", column = @Column(name = "note_label", nullable = false, unique = true, length = 99, comment = "new"))
  @AssociationOverride(name = "mainTag", joinColumns = @JoinColumn(name = "tag_name", nullable = false))
  static class Note extends Base {
    @Embedded @AttributeOverride(name = "from.day", column = @Column(name = "from_day")) @AttributeOverride(name = "to.day", column = @Column(name = "to_day", columnDefinition = "date"))
    @AttributeOverride(name = "to.hour", column = @Column(name = "to_hour", check = @CheckConstraint(constraint = "to_hour < 24"))) @AttributeOverride(name = "from.hour", column = @Column(name = "from_hour"))
    Span span;
    @ElementCollection @AttributeOverride(name = "day", column = @Column(name = "some_day", nullable = false)) List<Point> points;
  }

  @Entity static class Plain extends Base {}

  @Embeddable static class Span { Point from; Point to; }

  @Embeddable static class Point { java.time.LocalDate day; Integer hour; }
}
