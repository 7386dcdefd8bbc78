package dev.godwit.processor.rows;

import dev.godwit.schema.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * The values that a check of one column allows: a list of texts or numbers, or a range of numbers.
 *
 * @param column the column's name as the condition writes it
 * @param values the list's values as SQL writes them, in their order; none for a range
 * @param least the range's first number
 * @param greatest the range's last number
 */
public record AllowedValues(String column, List<String> values, long least, long greatest) {

  private static final int MANY = 1000;
  private static final Pattern LIST = Pattern.compile("\\(?(\\S+) in \\((.*?)\\)\\)?");
  private static final Pattern VALUE = Pattern.compile("('(?:[^']|'')*'|-?\\d+)(?:\\s*,\\s*|$)");
  private static final String CONSTANT = "('(?:[^']|'')*'|-?\\d+|true|false)";
  private static final Pattern CHOICE =
      Pattern.compile(
          "case (?<column>\\S+)(?: when "
              + CONSTANT
              + " then "
              + CONSTANT
              + ")+(?: else "
              + CONSTANT
              + ")? end");
  private static final Pattern WHEN = Pattern.compile("when " + CONSTANT);
  private static final Pattern OUTCOME = Pattern.compile("(?:then|else) " + CONSTANT);
  private static final Pattern RANGE =
      Pattern.compile("\\(?(\\S+) between (-?\\d{1,18}) and (-?\\d{1,18})\\)?");

  /** Copies. */
  public AllowedValues {
    values = List.copyOf(values);
  }

  /** What a condition allows; empty if it is another kind of condition. */
  public static Optional<AllowedValues> of(String condition) {
    Matcher range = RANGE.matcher(condition);
    if (range.matches()) {
      return Optional.of(
          new AllowedValues(
              range.group(1),
              List.of(),
              Long.parseLong(range.group(2)),
              Long.parseLong(range.group(3))));
    }
    Matcher list = LIST.matcher(condition);
    return list.matches()
        ? values(list.group(2)).map(values -> new AllowedValues(list.group(1), values, 0, -1))
        : Optional.empty();
  }

  private static Optional<List<String>> values(String list) {
    List<String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(list);
    int end = 0;
    while (value.find() && value.start() == end) {
      values.add(value.group(1));
      end = value.end();
    }
    return end == list.length() && !values.isEmpty() ? Optional.of(values) : Optional.empty();
  }

  /** Whether the second condition is known to allow all that the first one does. */
  static boolean widens(SqlText former, SqlText condition) {
    return widens(former.postgresql(), condition.postgresql())
        && widens(former.sqlite(), condition.sqlite());
  }

  private static boolean widens(String former, String condition) {
    Optional<AllowedValues> before = of(former);
    Optional<AllowedValues> after = of(condition);
    return former.equals(condition)
        || (before.isPresent() && after.isPresent() && after.get().includes(before.get()));
  }

  private boolean includes(AllowedValues other) {
    boolean isList = !values.isEmpty();
    return column.equals(other.column)
        && isList == !other.values.isEmpty()
        && (isList
            ? Set.copyOf(values).containsAll(other.values)
            : least <= other.least && greatest >= other.greatest);
  }

  /** Whether a condition is known to allow a constant. */
  static boolean allows(SqlText condition, SqlText constant) {
    return allows(condition.postgresql(), constant.postgresql())
        && allows(condition.sqlite(), constant.sqlite());
  }

  private static boolean allows(String condition, String constant) {
    return condition.isEmpty()
        || of(condition)
            .filter(allowed -> outcomes(constant.strip()).stream().allMatch(allowed::allows))
            .isPresent();
  }

  /** What an expression may give beside NULL: itself, unless it chooses among constants. */
  private static List<String> outcomes(String expression) {
    if (!CHOICE.matcher(expression).matches()) {
      return List.of(expression);
    }
    List<String> outcomes = new ArrayList<>();
    Matcher outcome = OUTCOME.matcher(expression);
    while (outcome.find()) {
      outcomes.add(outcome.group(1));
    }
    return outcomes;
  }

  /** The column's name as the database stores it. */
  String storedColumn() {
    return column.startsWith("\"")
        ? column.substring(1, column.length() - 1).replace("\"\"", "\"")
        : column;
  }

  /** Each of them as SQL writes it, in their order. */
  List<String> each() {
    return values.isEmpty()
        ? LongStream.rangeClosed(least, Math.min(greatest, least + MANY))
            .mapToObj(Long::toString)
            .toList()
        : values;
  }

  private boolean allows(String constant) {
    boolean isNumber = constant.matches("-?\\d{1,18}");
    return values.isEmpty()
        ? isNumber && least <= Long.parseLong(constant) && Long.parseLong(constant) <= greatest
        : values.contains(constant);
  }

  /**
   * The condition of values for which an expression chooses no constant, and so gives NULL; empty
   * if it is another kind of expression.
   */
  static String unchosen(String expression) {
    Matcher choice = CHOICE.matcher(expression.strip());
    if (!choice.matches() || expression.contains(" else ")) {
      return "";
    }
    List<String> chosen = new ArrayList<>();
    Matcher when = WHEN.matcher(expression);
    while (when.find()) {
      chosen.add(when.group(1));
    }
    return choice.group("column") + " not in (" + String.join(", ", chosen) + ")";
  }

  /** The condition with another name of its column, if it is one of values. */
  static String renamed(String condition, String from, String to) {
    return of(condition).filter(it -> it.column.equals(from)).isPresent()
        ? condition.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to))
        : condition;
  }
}
