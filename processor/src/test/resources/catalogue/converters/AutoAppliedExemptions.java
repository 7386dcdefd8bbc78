package catalogue.converters.autoappliedexemptions;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.*;
import java.util.*;

/** Converters apply neither to keys nor where the mapping says how a value is stored. */
class AutoAppliedExemptions {

  enum Mode { ON, OFF }

  @Converter(autoApply = true)
  static class ModeConverter implements AttributeConverter<Mode, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(Mode value) { return value == null ? null : new byte[] {(byte) value.ordinal()}; }

    @Override
    public Mode convertToEntityAttribute(byte[] value) { return value == null ? null : Mode.values()[value[0]]; }
  }

  @Converter(autoApply = true)
  static class TextConverter implements AttributeConverter<String, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(String value) { return value == null ? null : value.getBytes(java.nio.charset.StandardCharsets.UTF_8); }

    @Override
    public String convertToEntityAttribute(byte[] value) { return value == null ? null : new String(value, java.nio.charset.StandardCharsets.UTF_8); }
  }

  @Converter(autoApply = true)
  static class DateConverter implements AttributeConverter<Date, Long> {
    @Override
    public Long convertToDatabaseColumn(Date value) { return value == null ? null : value.getTime(); }

    @Override
    public Date convertToEntityAttribute(Long value) { return value == null ? null : new Date(value); }
  }

  @Embeddable
  static class Key implements Serializable {
    String first;
    String second;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Objects.equals(key.first, first) && Objects.equals(key.second, second);
    }

    @Override
    public int hashCode() { return Objects.hash(first, second); }
  }

  @Entity
  static class ByText {
    @Id String id;
    String text;
    Mode mode;
    @Enumerated Mode enumerated;
    @Enumerated(EnumType.STRING) Mode named;
    Date date;
    @Temporal(TemporalType.DATE) Date day;
    @Convert(disableConversion = true) String plain;
    @Lob String large;
  }

  @Entity
  static class ByKey {
    @EmbeddedId Key key;
    String text;
  }

  @Entity
  static class Refers {
    @Id long id;
    @ManyToOne ByText one;
    @ManyToOne ByKey other;
  }
}
