package catalogue.converters.conversiontargets;

import jakarta.persistence.*;
import java.math.*;
import java.sql.*;
import java.time.*;
import java.util.UUID;

/** Converters to every sort of column, with the sizes that count there. */
class ConversionTargets {

  record Box(String text) {}

  abstract static class Boxing<Y> implements AttributeConverter<Box, Y> {
    abstract Y write(String text);

    @Override
    public Y convertToDatabaseColumn(Box value) { return value == null ? null : write(value.text()); }

    @Override
    public Box convertToEntityAttribute(Y value) { return value == null ? null : new Box("7"); }
  }

  static class ToText extends Boxing<String> { @Override String write(String text) { return text; } }

  static class ToInt extends Boxing<Integer> { @Override Integer write(String text) { return 7; } }

  static class ToLong extends Boxing<Long> { @Override Long write(String text) { return 7L; } }

  static class ToShort extends Boxing<Short> { @Override Short write(String text) { return 7; } }

  static class ToBoolean extends Boxing<Boolean> { @Override Boolean write(String text) { return true; } }

  static class ToDouble extends Boxing<Double> { @Override Double write(String text) { return 7.0; } }

  static class ToDecimal extends Boxing<BigDecimal> { @Override BigDecimal write(String text) { return BigDecimal.TEN; } }

  static class ToDate extends Boxing<java.sql.Date> { @Override java.sql.Date write(String text) { return new java.sql.Date(0); } }

  static class ToTimestamp extends Boxing<Timestamp> { @Override Timestamp write(String text) { return new Timestamp(0); } }

  static class ToLocalDate extends Boxing<LocalDate> { @Override LocalDate write(String text) { return LocalDate.EPOCH; } }

  static class ToInstant extends Boxing<Instant> { @Override Instant write(String text) { return Instant.EPOCH; } }

  static class ToBytes extends Boxing<byte[]> { @Override byte[] write(String text) { return new byte[1]; } }

  static class ToUuid extends Boxing<UUID> { @Override UUID write(String text) { return new UUID(1, 2); } }

  static class ToChar extends Boxing<Character> { @Override Character write(String text) { return 'x'; } }

  @Entity
  static class Boxes {
    @Id long id;
    @Convert(converter = ToText.class) Box asText;
    @Convert(converter = ToText.class) @Column(length = 30) Box sizedText;
    @Convert(converter = ToText.class) @Lob Box largeText;
    @Convert(converter = ToText.class) @Column(columnDefinition = "text") Box definedText;
    @Convert(converter = ToInt.class) Box asInt;
    @Convert(converter = ToLong.class) @Column(nullable = false) Box asLong;
    @Convert(converter = ToShort.class) Box asShort;
    @Convert(converter = ToBoolean.class) Box asBoolean;
    @Convert(converter = ToDouble.class) Box asDouble;
    @Convert(converter = ToDecimal.class) Box asDecimal;
    @Convert(converter = ToDecimal.class) @Column(precision = 9, scale = 3) Box sizedDecimal;
    @Convert(converter = ToDate.class) Box asDate;
    @Convert(converter = ToTimestamp.class) Box asTimestamp;
    @Convert(converter = ToTimestamp.class) @Column(secondPrecision = 3) Box milliseconds;
    @Convert(converter = ToTimestamp.class) @Column(precision = 3) Box precision;
    @Convert(converter = ToInstant.class) @Column(precision = 2) Box hundredths;
    @Convert(converter = ToLocalDate.class) Box asLocalDate;
    @Convert(converter = ToInstant.class) Box asInstant;
    @Convert(converter = ToBytes.class) Box asBytes;
    @Convert(converter = ToBytes.class) @Lob Box largeBytes;
    @Convert(converter = ToUuid.class) Box asUuid;
    @Convert(converter = ToChar.class) Box asChar;
  }
}
