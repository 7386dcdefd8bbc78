package catalogue.converters.convertedpaths;

import jakarta.persistence.*;
import java.util.*;

/** Conversions given from outside: on classes, embedded attributes, and along paths. */
class ConvertedPaths {

  static class ToBytes implements AttributeConverter<String, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(String value) { return value == null ? null : value.getBytes(java.nio.charset.StandardCharsets.UTF_8); }

    @Override
    public String convertToEntityAttribute(byte[] value) { return value == null ? null : new String(value, java.nio.charset.StandardCharsets.UTF_8); }
  }

  @Embeddable
  static class Inner {
    @Column(name = "inner_left") String left;
    @Column(name = "inner_right") String right;
  }

  @Embeddable
  static class Outer {
    @Embedded Inner inner;
    @Column(name = "outer_text") String text;
  }

  @MappedSuperclass
  static class Base {
    String base;
    String other;
  }

  @Entity
  @Convert(attributeName = "base", converter = ToBytes.class)
  @Convert(attributeName = "outer.inner.left", converter = ToBytes.class)
  static class Thing extends Base {
    @Id long id;
    Outer outer;
    String own;
  }

  @Entity
  static class Other extends Base {
    @Id long id;
    @Embedded @Convert(attributeName = "inner.right", converter = ToBytes.class) Outer outer;
    @ElementCollection @Convert(converter = ToBytes.class) List<String> elements = new ArrayList<>();
  }

  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Parent {
    @Id long id;
    @Convert(converter = ToBytes.class) String text;
  }

  @Entity
  static class Child extends Parent {
    @Convert(converter = ToBytes.class) @Column(name = "more_text") String more;
  }
}
