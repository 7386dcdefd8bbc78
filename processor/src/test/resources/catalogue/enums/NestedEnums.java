package catalogue.enums.nestedenums;

import jakarta.persistence.*;

/** Enums nested in entities, interfaces, embeddables and generic classes. */
class NestedEnums {

  interface Kinds {
    enum Kind { IN, OUT }
  }

  @Embeddable
  static class Part {
    enum Color { RED, GREEN }

    Color color;
    @Enumerated(EnumType.STRING) @Column(name = "color_name") Color named;
  }

  @MappedSuperclass
  abstract static class Base<E extends Enum<E>> {
    enum Level { HIGH, LOW }

    Level level;
    @Enumerated(EnumType.STRING) E generic;
    E ordinalGeneric;
  }

  @Entity
  static class Door extends Base<Kinds.Kind> {
    enum State { OPEN, SHUT }

    @Id long id;
    State state;
    @Embedded Part part;

    @Embedded
    @AttributeOverride(name = "color", column = @Column(name = "inner_color", nullable = false))
    @AttributeOverride(name = "named", column = @Column(name = "inner_name", length = 7))
    Part inner;
  }

  @Entity
  static class Window extends Base<Door.State> {
    @Id long id;
  }
}
