package catalogue.types.converters;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

class Converters {

  record Money(long cents) implements java.io.Serializable {}

  static class MoneyToLong implements AttributeConverter<Money, Long> {
    @Override public Long convertToDatabaseColumn(Money value) { return value == null ? null : value.cents(); }
    @Override public Money convertToEntityAttribute(Long value) { return value == null ? null : new Money(value); }
  }

  static class ListToText implements AttributeConverter<List<String>, String> {
    @Override public String convertToDatabaseColumn(List<String> value) { return value == null ? null : String.join(",", value); }
    @Override public List<String> convertToEntityAttribute(String value) { return value == null ? null : List.of(value.split(",")); }
  }

  static class DateToInstant implements AttributeConverter<LocalDate, Instant> {
    @Override public Instant convertToDatabaseColumn(LocalDate value) { return value == null ? null : value.atStartOfDay(ZoneOffset.UTC).toInstant(); }
    @Override public LocalDate convertToEntityAttribute(Instant value) { return value == null ? null : LocalDate.ofInstant(value, ZoneOffset.UTC); }
  }

  static class TextToBytes implements AttributeConverter<String, byte[]> {
    @Override public byte[] convertToDatabaseColumn(String value) { return value == null ? null : value.getBytes(UTF_8); }
    @Override public String convertToEntityAttribute(byte[] value) { return value == null ? null : new String(value, UTF_8); }
  }

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
