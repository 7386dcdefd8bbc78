package catalogue.converters.convertedenums;

import jakarta.persistence.*;
import java.math.BigDecimal;

/** Enums converted to what has no check in Hibernate either. */
class ConvertedEnums {

  enum Grade { LOW, HIGH }

  @Converter
  static class ToDecimal implements AttributeConverter<Grade, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Grade value) { return value == null ? null : BigDecimal.valueOf(value.ordinal()); }

    @Override
    public Grade convertToEntityAttribute(BigDecimal value) { return value == null ? null : Grade.values()[value.intValue()]; }
  }

  @Converter(autoApply = true)
  static class ToBytes implements AttributeConverter<Grade, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(Grade value) { return value == null ? null : new byte[] {(byte) value.ordinal()}; }

    @Override
    public Grade convertToEntityAttribute(byte[] value) { return value == null ? null : Grade.values()[value[0]]; }
  }

  @Entity
  static class Exam {
    @Id long id;
    @Convert(converter = ToDecimal.class) Grade decimal;
    @Convert(converter = ToDecimal.class) @Column(precision = 4, scale = 1) Grade sized;
    Grade bytes;
    @Enumerated(EnumType.STRING) Grade named;
    @Convert(disableConversion = true) Grade ordinal;
  }
}
