package catalogue.converters.autoappliedtypes;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

/** Converters for interfaces, generic types and arrays. */
class AutoAppliedTypes {

  interface Shape { String text(); }

  record Circle(String text) implements Shape {}

  abstract static class TextConverter<T> implements AttributeConverter<T, String> {
    abstract T parse(String text);

    @Override
    public String convertToDatabaseColumn(T value) { return value == null ? null : value.toString(); }

    @Override
    public T convertToEntityAttribute(String value) { return value == null ? null : parse(value); }
  }

  abstract static class Narrower<A, B extends A> extends TextConverter<B> {}

  @Converter(autoApply = true)
  static class ShapeConverter implements AttributeConverter<Shape, String> {
    @Override
    public String convertToDatabaseColumn(Shape value) { return value == null ? null : value.text(); }

    @Override
    public Shape convertToEntityAttribute(String value) { return value == null ? null : new Circle(value); }
  }

  @Converter(autoApply = true)
  static class PeriodConverter extends Narrower<Object, Period> {
    @Override
    Period parse(String text) { return Period.parse(text); }
  }

  @Converter(autoApply = true)
  static class ListConverter implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> value) { return value == null ? null : String.join(",", value); }

    @Override
    public List<String> convertToEntityAttribute(String value) { return value == null ? null : List.of(value.split(",")); }
  }

  @Converter(autoApply = true)
  static class ArrayConverter implements AttributeConverter<int[], String> {
    @Override
    public String convertToDatabaseColumn(int[] value) { return value == null ? null : Arrays.toString(value); }

    @Override
    public int[] convertToEntityAttribute(String value) { 
      return value == null ? null : Arrays.stream(value.split("\\D+")).filter(it -> !it.isEmpty()).mapToInt(Integer::parseInt).toArray();
    }
  }

  @Converter(autoApply = true)
  static class MapConverter implements AttributeConverter<Map<String, Integer>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, Integer> value) { return value == null ? null : String.valueOf(value.size()); }

    @Override
    public Map<String, Integer> convertToEntityAttribute(String value) { return value == null ? null : Map.of(); }
  }

  @Entity
  static class Drawing {
    @Id long id;
    Shape shape;
    Period period;
    @Column(length = 4000) List<String> texts;
    List<Integer> numbers;
    int[] ints;
    long[] longs;
    Map<String, Integer> counts;
    @ElementCollection List<String> elements = new ArrayList<>();
    @ElementCollection Set<Period> periods = new HashSet<>();
  }
}
