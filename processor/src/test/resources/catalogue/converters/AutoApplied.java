package catalogue.converters.autoapplied;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Converters that apply wherever an attribute has their type, and where they do not. */
class AutoApplied {

  record Money(long cents) {}

  @Converter(autoApply = true)
  static class MoneyToLong implements AttributeConverter<Money, Long> {
    @Override
    public Long convertToDatabaseColumn(Money value) { return value == null ? null : value.cents(); }

    @Override
    public Money convertToEntityAttribute(Long value) { return value == null ? null : new Money(value); }
  }

  @Converter(autoApply = true)
  static class MonthToText implements AttributeConverter<YearMonth, String> {
    @Override
    public String convertToDatabaseColumn(YearMonth value) { return value == null ? null : value.toString(); }

    @Override
    public YearMonth convertToEntityAttribute(String value) { return value == null ? null : YearMonth.parse(value); }
  }

  @Converter
  static class OnDemand implements AttributeConverter<UUID, String> {
    @Override
    public String convertToDatabaseColumn(UUID value) { return value == null ? null : value.toString(); }

    @Override
    public UUID convertToEntityAttribute(String value) { return value == null ? null : UUID.fromString(value); }
  }

  @Embeddable
  static class Price {
    Money net;
    @Column(nullable = false) Money gross;
  }

  @MappedSuperclass
  static class Dated { YearMonth month; }

  @Entity
  static class Offer extends Dated {
    @Id long id;
    Money money;
    @Column(nullable = false, unique = true) Money required;
    @Column(length = 7, name = "valid_in") YearMonth sized;
    @Basic(optional = false) YearMonth basic;
    UUID unconverted;
    @Convert(converter = OnDemand.class) UUID converted;
    @Convert(disableConversion = true) YearMonth disabled;
    @Embedded Price price;
    @ElementCollection List<Money> history = new ArrayList<>();
    @ElementCollection @Column(length = 10) Set<YearMonth> months = new HashSet<>();
    @ElementCollection List<Price> prices = new ArrayList<>();
  }
}
