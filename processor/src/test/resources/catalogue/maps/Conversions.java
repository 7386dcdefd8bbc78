package catalogue.maps.conversions;

import jakarta.persistence.*;
import java.util.*;

/** Converters on keys, on values, and on parts of both. */
class Conversions {

  record Code(int number) {}

  @Converter static class CodeConverter implements AttributeConverter<Code, Integer> {
    @Override public Integer convertToDatabaseColumn(Code code) { return code == null ? null : code.number(); }
    @Override public Code convertToEntityAttribute(Integer number) { return number == null ? null : new Code(number); }
  }

  @Converter static class TextConverter implements AttributeConverter<String, Long> {
    @Override public Long convertToDatabaseColumn(String text) { return text == null ? null : Long.valueOf(text, 36); }
    @Override public String convertToEntityAttribute(Long number) { return number == null ? null : Long.toString(number, 36); }
  }

  @Embeddable static class Part {
    String text;
    String other;
    @Override public boolean equals(Object it) { return it instanceof Part p && Objects.equals(p.text, text); }
    @Override public int hashCode() { return Objects.hashCode(text); }
  }

  @Entity static class Target { @Id Long id; }

  @Entity static class Machine {
    @Id Long id;
    @ElementCollection @Convert(attributeName = "key", converter = CodeConverter.class)
    Map<Code, String> byCode = new HashMap<>();
    @ElementCollection @Convert(attributeName = "value", converter = CodeConverter.class)
    Map<String, Code> codes = new HashMap<>();
    @ElementCollection
    @Convert(attributeName = "key", converter = CodeConverter.class)
    @Convert(attributeName = "value", converter = TextConverter.class)
    Map<Code, String> pair = new HashMap<>();
    @ElementCollection @Convert(converter = TextConverter.class) Map<String, String> unaddressed = new HashMap<>();
    @ElementCollection @Convert(attributeName = "key.text", converter = TextConverter.class)
    Map<Part, String> parts = new HashMap<>();
    @ElementCollection @Convert(attributeName = "value.other", converter = TextConverter.class)
    Map<String, Part> values = new HashMap<>();
    @ManyToMany @Convert(attributeName = "key", converter = CodeConverter.class)
    Map<Code, Target> targets = new HashMap<>();
    @ElementCollection @MapKeyColumn(name = "c") @Convert(attributeName = "key", converter = TextConverter.class)
    Map<String, Integer> named = new HashMap<>();
    @ElementCollection @Convert(converter = CodeConverter.class) Set<Code> codeSet = new HashSet<>();
    @ElementCollection @Convert(attributeName = "text", converter = TextConverter.class) List<Part> partList = new ArrayList<>();
  }
}
