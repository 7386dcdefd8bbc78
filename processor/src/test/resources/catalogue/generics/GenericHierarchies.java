package catalogue.generics.generichierarchies;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

/** Type variables of entities, bound by the entities below. */
class GenericHierarchies {

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  abstract static class Setting<V> {
    @Id @GeneratedValue Long id;
    String name;
    abstract V value();
  }

  @Entity static class TextSetting extends Setting<String> {
    @Column(length = 500) String text;
    @Override String value() { return text; }
  }

  @MappedSuperclass
  abstract static class Valued<V extends Number> extends Setting<V> {
    V number;
    @Override V value() { return number; }
  }

  @Entity static class MoneySetting extends Valued<BigDecimal> {}

  @Entity static class CountSetting extends Valued<Integer> {}

  @Entity
  static class Parameter {
    @Id Long id;
  }

  @MappedSuperclass
  abstract static class TypedParameter<V> extends Parameter {
    @Column(name = "typed_value") V content;
    @ElementCollection Set<V> allowed;
  }

  @Entity
  @DiscriminatorValue("text")
  @AttributeOverride(name = "content", column = @Column(name = "text_value"))
  static class TextParameter extends TypedParameter<String> {}

  @Entity
  @DiscriminatorValue("day")
  static class DayParameter extends TypedParameter<java.time.LocalDate> {}

  @Entity
  static class Bounds {
    @Id Long id;
    @ManyToOne Setting<?> any;
    @ManyToOne Setting<String> text;
    @OneToMany @JoinColumn(name = "bounds") List<Valued2<?>> valued;
  }

  @Entity
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  abstract static class Valued2<T> { @Id Long id; }

  @Entity static class Valued2Text extends Valued2<String> { String text; }
}
