package dev.godwit.processor.hibernate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * What a column takes: its size, and what simple check constraints say of it.
 *
 * @param length the most characters
 * @param shortest the fewest characters
 * @param lowest the lowest number
 * @param highest the highest number
 * @param scale digits behind the point
 * @param choices the only texts allowed; empty for any
 */
record Limits(
    int length, int shortest, long lowest, long highest, int scale, List<String> choices) {

  static final Limits NONE = new Limits(255, 0, 1, 1_000_000, 0, List.of());

  /** The limits of a basic value's column. */
  static Limits of(BasicValue value) {
    Optional<Column> found = value.getColumns().stream().findFirst();
    return found.map(column -> of(column, checks(column, value.getTable()))).orElse(NONE);
  }

  private static List<String> checks(Column column, Table table) {
    Stream<String> checks =
        Stream.concat(column.getCheckConstraints().stream(), table.getChecks().stream())
            .map(CheckConstraint::getConstraint);
    return Stream.concat(checks, Stream.ofNullable(column.getSqlType())).toList();
  }

  private static Limits of(Column column, List<String> checks) {
    int length = column.getLength() == null ? 255 : (int) Math.min(255, column.getLength());
    int scale = column.getScale() == null ? 0 : column.getScale();
    long highest = NONE.highest();
    if (column.getPrecision() != null) {
      highest = (long) Math.pow(10, Math.min(6, Math.max(0, column.getPrecision() - scale))) - 1;
    }
    Limits limits =
        new Limits(length, 0, Math.min(NONE.lowest(), highest), highest, scale, List.of());
    for (String check : checks) {
      limits = limits.within(column.getName(), check);
    }
    return limits;
  }

  private Limits within(String column, String check) {
    String name = "(?i)\\b" + Pattern.quote(column) + "\\b[\"`\\]]?";
    String number = "\\s*(-?\\d+(?:\\.\\d+)?)";
    Limits limits = this;
    Matcher compared = Pattern.compile(name + "\\s*(>=|<=|>|<)" + number).matcher(check);
    while (compared.find()) {
      long bound = new BigDecimal(compared.group(2)).longValue();
      limits =
          switch (compared.group(1)) {
            case ">=" -> limits.from(bound);
            case ">" -> limits.from(bound + 1);
            case "<=" -> limits.to(bound);
            default -> limits.to(bound - 1);
          };
    }
    Matcher between =
        Pattern.compile(name + "\\s+between" + number + "\\s+and" + number).matcher(check);
    if (between.find()) {
      limits =
          limits
              .from(new BigDecimal(between.group(1)).longValue())
              .to(new BigDecimal(between.group(2)).longValue());
    }
    Matcher longer =
        Pattern.compile("(?i)length\\(" + name.substring(4) + "\\)\\s*(>=|>)" + number)
            .matcher(check);
    if (longer.find()) {
      int bound = Integer.parseInt(longer.group(2)) + (longer.group(1).equals(">") ? 1 : 0);
      limits = new Limits(length, bound, limits.lowest, limits.highest, scale, limits.choices);
    }
    Matcher among = Pattern.compile(name + "\\s+in\\s*\\(([^)]*)\\)").matcher(check);
    return among.find() ? limits.among(among.group(1)) : limits;
  }

  private Limits from(long bound) {
    return new Limits(length, shortest, bound, Math.max(bound, highest), scale, choices);
  }

  private Limits to(long bound) {
    return new Limits(
        length, shortest, Math.min(lowest, bound), Math.min(highest, bound), scale, choices);
  }

  private Limits among(String list) {
    List<String> texts = new ArrayList<>();
    Matcher text = Pattern.compile("'([^']*)'").matcher(list);
    while (text.find()) {
      texts.add(text.group(1));
    }
    if (!choices.isEmpty()) {
      texts.retainAll(choices);
    }
    return new Limits(length, shortest, lowest, highest, scale, texts);
  }

  /** A number within these limits, another one for each turn as far as there are. */
  long number(long turn, long most) {
    long top = Math.min(highest, most);
    return top < lowest ? lowest : lowest + turn % (top - lowest + 1);
  }

  /** A text within these limits, another one for each turn as far as there are. */
  String text(long turn) {
    if (!choices.isEmpty()) {
      return choices.get((int) (turn % choices.size()));
    }
    String digits = Long.toString(turn, Character.MAX_RADIX);
    String text = "x".repeat(Math.max(0, shortest - digits.length())) + digits;
    return text.length() <= length ? text : text.substring(text.length() - length);
  }
}
