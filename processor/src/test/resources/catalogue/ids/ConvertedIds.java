package catalogue.ids.convertedids;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;

/** Embedded values and text forms in place of plain numbers. */
class ConvertedIds {

  static class Number_ implements Serializable { int value; }

  @Converter
  static class NumberConverter implements AttributeConverter<Number_, Integer> {
    public Integer convertToDatabaseColumn(Number_ number) { return number == null ? null : number.value; }

    public Number_ convertToEntityAttribute(Integer value) { return value == null ? null : new Number_(); }
  }

  @Embeddable static class Wrapped implements Serializable {
    @Column(name = "wrapped_id") Long value;
  }

  @Entity static class OfWrapped { @EmbeddedId Wrapped id; }

  @Entity static class OfPart {
    @EmbeddedId Part id;
  }

  @Embeddable static class Part implements Serializable {
    @Convert(converter = NumberConverter.class) Number_ number;
    String series;
  }

  @Entity static class Referring {
    @Id Long id;
    @ManyToOne OfWrapped wrapped;
    @ManyToOne OfPart part;
    @OneToMany @JoinColumn List<OfWrapped> many;
  }
}
