package dev.godwit.processor.mapping.table;

import dev.godwit.processor.entity.ValueConverter;
import dev.godwit.processor.mapping.name.SqlNames;
import java.util.List;
import java.util.Map;

/**
 * What Hibernate's own converters put into a column for no and for yes. It runs each converter of
 * truth values to find that out; of these it is known.
 */
public final class TruthWords {

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "org.hibernate.type.YesNoConverter", List.of("'N'", "'Y'"),
          "org.hibernate.type.TrueFalseConverter", List.of("'F'", "'T'"),
          "org.hibernate.type.NumericBooleanConverter", List.of("0", "1"));

  private TruthWords() {}

  /** The literals for no and yes; empty if the converter is another one. */
  public static List<String> of(ValueConverter converter) {
    return WORDS.getOrDefault(converter.name(), List.of());
  }

  /** Adds the check that the column holds one of the words. */
  public static void addCheck(ValueConverter converter, String column, TableBuilder table) {
    List<String> words = of(converter);
    if (!words.isEmpty()) {
      table.addCheck(
          TableBuilder.columnCheck(
              column, SqlNames.inCondition(column) + " in (" + String.join(",", words) + ')'));
    }
  }
}
