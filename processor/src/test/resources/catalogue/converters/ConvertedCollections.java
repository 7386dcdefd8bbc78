package catalogue.converters.convertedcollections;

import jakarta.persistence.*;
import java.util.*;

/** Whole collections that a converter makes one value of, beside collections of converted values. */
class ConvertedCollections {

  static class SetToText implements AttributeConverter<Set<String>, String> {
    @Override
    public String convertToDatabaseColumn(Set<String> value) {
      return value == null ? null : String.join(",", value);
    }

    @Override
    public Set<String> convertToEntityAttribute(String value) {
      return value == null ? null : new TreeSet<>(List.of(value.split(",")));
    }
  }

  static class TextToInteger implements AttributeConverter<String, Integer> {
    @Override
    public Integer convertToDatabaseColumn(String value) {
      return value == null ? null : value.length();
    }

    @Override
    public String convertToEntityAttribute(Integer value) {
      return value == null ? null : "x".repeat(value);
    }
  }

  @Entity
  static class Basket {
    @Id long id;
    @Convert(converter = SetToText.class) Set<String> texts;
    @Convert(converter = SetToText.class) @Column(length = 1000, nullable = false) Set<String> many;
    @Convert(converter = SetToText.class) @Lob Set<String> large;
    @ElementCollection @Convert(converter = TextToInteger.class) List<String> lengths = new ArrayList<>();
    @ElementCollection @Convert(converter = TextToInteger.class) @OrderColumn
    List<String> ordered = new ArrayList<>();
  }
}
