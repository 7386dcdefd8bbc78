package dev.godwit.processor.rows;

import dev.godwit.operation.Backfill;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the rows of one class must hold in a table that has rows of others, too, as the mapping says
 * it in a check: {@code dtype <> 'Book' or (pages is not null)}.
 *
 * @param others the condition that is true for the rows of other classes
 * @param required what must hold for the class's: {@code pages is not null}
 */
public record Requirement(String others, List<String> required) {

  private static final Pattern CHECK = Pattern.compile("(.*?) or \\((.* is not null)\\)");
  private static final Pattern OTHERS = Pattern.compile("(\\S+) <> ('(?:[^']|'')*'|-?\\d+)");

  /** Copies. */
  public Requirement {
    required = List.copyOf(required);
  }

  /** The requirements of new checks on what a new column holds in rows that may exist. */
  public static List<Requirement> on(
      Operation.AddColumn add, Table before, List<SchemaChange> changes) {
    return on(add, changes).stream().filter(it -> it.hasRows(before)).toList();
  }

  /** The requirements of new checks on what a new column holds. */
  static List<Requirement> on(Operation.AddColumn add, List<SchemaChange> changes) {
    return changes.stream()
        .filter(Operation.AddCheck.class::isInstance)
        .map(Operation.AddCheck.class::cast)
        .filter(check -> check.table().equals(add.table()))
        .flatMap(check -> of(check.check().condition()).stream())
        .filter(it -> it.required().contains(presence(add)))
        .toList();
  }

  private static String presence(Operation.AddColumn add) {
    return SqlWords.name(add.column().name()) + " is not null";
  }

  /** Whether a check requires no more than what new columns are given a value for. */
  public static boolean isMet(Operation.AddCheck check, List<SchemaChange> changes) {
    Set<String> given =
        changes.stream()
            .filter(Operation.AddColumn.class::isInstance)
            .map(Operation.AddColumn.class::cast)
            .filter(add -> add.table().equals(check.table()) && add.backfill().isPresent())
            .map(Requirement::presence)
            .collect(Collectors.toSet());
    return of(check.check().condition()).filter(it -> given.containsAll(it.required())).isPresent();
  }

  private static Optional<Requirement> of(SqlText condition) {
    Matcher matcher = CHECK.matcher(condition.postgresql());
    return condition.isPortable() && matcher.matches()
        ? Optional.of(
            new Requirement(matcher.group(1), List.of(matcher.group(2).split(" and ", -1))))
        : Optional.empty();
  }

  /** Whether the table may hold such rows: it tells rows apart, and allows this value. */
  private boolean hasRows(Table before) {
    Matcher matcher = OTHERS.matcher(others);
    return matcher.matches()
        && before.columns().stream()
            .anyMatch(it -> SqlWords.name(it.name()).equals(matcher.group(1)))
        && before.checks().stream()
            .flatMap(it -> AllowedValues.of(it.condition().postgresql()).stream())
            .filter(it -> it.column().equals(matcher.group(1)) && !it.values().isEmpty())
            .allMatch(it -> it.values().contains(matcher.group(2)));
  }

  /** The condition that is true for the class's rows. */
  public String condition() {
    Matcher matcher = OTHERS.matcher(others);
    return matcher.matches() ? matcher.group(1) + " = " + matcher.group(2) : "not (" + others + ")";
  }

  /** A value for the rows of these classes alone. */
  static SqlText chosen(List<Requirement> requirements, SqlText value) {
    String rows =
        requirements.stream()
            .map(Requirement::condition)
            .distinct()
            .collect(Collectors.joining(" or "));
    return new SqlText(chosen(rows, value.postgresql()), chosen(rows, value.sqlite()));
  }

  /** The operation with its value for the rows of these classes alone. */
  public static SchemaChange narrowed(Operation.AddColumn add, List<Requirement> requirements) {
    if (requirements.isEmpty() || add.backfill().isEmpty() || !add.column().nullable()) {
      return add;
    }
    return new Operation.AddColumn(
        add.table(),
        add.column(),
        Optional.of(new Backfill(chosen(requirements, add.backfill().get().expression()))));
  }

  private static String chosen(String rows, String value) {
    return value.isEmpty() ? "" : "case when " + rows + " then " + value + " end";
  }
}
