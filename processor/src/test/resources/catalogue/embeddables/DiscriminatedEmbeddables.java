package catalogue.embeddables.discriminatedembeddables;

import jakarta.persistence.*;
import java.util.*;

/** Embeddables below embeddables, which Hibernate tells apart by a column. */
class DiscriminatedEmbeddables {

  @Embeddable
  @DiscriminatorColumn(name = "price_kind", length = 9)
  @DiscriminatorValue("plain")
  static class Price { long cents; }

  @Embeddable
  @DiscriminatorValue("rebate")
  static class Rebate extends Price { int percent; String reason; }

  @Embeddable
  @DiscriminatorValue("graded")
  static class Graded extends Rebate { int grade; }

  @Entity static class Product { @Id Long id; @Embedded Price price; }

  @Entity
  static class Service {
    @Id Long id;

    @Embedded
    @AttributeOverride(name = "cents", column = @Column(name = "service_cents"))
    @AttributeOverride(name = "percent", column = @Column(name = "service_percent"))
    Price price;
  }

  @Embeddable
  static class Mark { String text; }

  @Embeddable
  static class ColoredMark extends Mark { String color; }

  @Entity
  static class Page {
    @Id Long id;
    Mark mark;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "colored_text"))
    @AttributeOverride(name = "color", column = @Column(name = "colored_color"))
    ColoredMark colored;

    @ElementCollection List<Mark> marks;
  }
}
