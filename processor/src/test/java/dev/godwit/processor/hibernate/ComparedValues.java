package dev.godwit.processor.hibernate;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

/** What can be compared of an entity, and when values count as equal. */
final class ComparedValues {

  private ComparedValues() {}

  /** The basic attributes whose values come back as they were written. */
  static List<Property> comparable(PersistentClass entity) {
    return entity.getPropertyClosure().stream()
        .filter(Property::isInsertable)
        .filter(it -> it.getValueGeneratorCreator() == null)
        .filter(it -> it.getValue() instanceof BasicValue basic && !basic.isVersion())
        .filter(it -> !it.getColumns().isEmpty())
        .toList();
  }

  /** Whether a value is the one written, as far as its type tells and the column keeps it. */
  static boolean same(Object before, Object after) {
    if (before == null || after == null) {
      return before == after;
    }
    if (before instanceof BigDecimal number && after instanceof BigDecimal other) {
      return number.compareTo(other) == 0;
    }
    if (before instanceof String text && after instanceof String other) {
      return text.trim().equals(other.trim());
    }
    if (before.getClass().isArray()) {
      return areSame(before, after);
    }
    if (before instanceof Number && after instanceof Number) {
      // Not all numbers have an equality.
      return before.toString().equals(after.toString());
    }
    return !isValue(before) || before.equals(after);
  }

  private static boolean areSame(Object before, Object after) {
    int length = Array.getLength(before);
    return length == Array.getLength(after)
        && IntStream.range(0, length)
            .allMatch(index -> same(Array.get(before, index), Array.get(after, index)));
  }

  /** Whether equality tells anything; a time may lose its zone, and a date the hours. */
  private static boolean isValue(Object value) {
    return value instanceof Boolean
        || value instanceof Enum<?>
        || value instanceof Character
        || value instanceof UUID
        || value instanceof Instant
        || value instanceof LocalDate
        || value instanceof LocalDateTime;
  }
}
