package catalogue.types.converters;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

class Converters {

  static class Money { long cents; }

  abstract static class Nothing<X, Y> implements AttributeConverter<X, Y> {
    @Override public Y convertToDatabaseColumn(X value) { return null; }
    @Override public X convertToEntityAttribute(Y value) { return null; }
  }

  static class MoneyToLong extends Nothing<Money, Long> {}

  static class ListToText extends Nothing<List<String>, String> {}

  static class DateToInstant extends Nothing<LocalDate, Instant> {}

  static class TextToBytes extends Nothing<String, byte[]> {}

  @Embeddable static class Part {
    @Convert(converter = TextToBytes.class) String own;
    String overridden;
    String plain;
  }

  @MappedSuperclass static class Base { String inherited; }

  @Entity
  @Convert(attributeName = "inherited", converter = TextToBytes.class)
  @Convert(attributeName = "part.plain", converter = TextToBytes.class)
  static class Converted extends Base {
    @Id Long id;
    @Convert(converter = MoneyToLong.class) Money money;
    @Convert(converter = MoneyToLong.class) @Column(nullable = false) Money required;
    @Convert(converter = ListToText.class) List<String> texts;
    @Convert(converter = ListToText.class) @Column(length = 4000) List<String> longTexts;
    @Convert(converter = DateToInstant.class) @Column(secondPrecision = 3) LocalDate date;
    @Convert(converter = TextToBytes.class) @Lob String large;
    @Convert(disableConversion = true) String unconverted;
    @Embedded @Convert(attributeName = "overridden", converter = TextToBytes.class) Part part;
    @ElementCollection @Convert(converter = MoneyToLong.class) Set<Money> amounts;
  }
}
