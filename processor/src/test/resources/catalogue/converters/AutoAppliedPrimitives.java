package catalogue.converters.autoappliedprimitives;

import jakarta.persistence.*;
import java.util.*;

/** A converter of a wrapper applies to the primitive too, but not to identifiers and versions. */
class AutoAppliedPrimitives {

  @Converter(autoApply = true)
  static class IntToText implements AttributeConverter<Integer, String> {
    @Override
    public String convertToDatabaseColumn(Integer value) { return value == null ? null : value.toString(); }

    @Override
    public Integer convertToEntityAttribute(String value) { return value == null ? null : Integer.valueOf(value); }
  }

  @Entity
  static class Counter {
    @Id int id;
    @Version int version;
    int primitive;
    Integer boxed;
    @Column(nullable = false) int required;
    long other;
    @ElementCollection List<Integer> elements = new ArrayList<>();
  }

  @Entity
  static class Reader {
    @Id long id;
    @ManyToOne Counter counter;
  }
}
