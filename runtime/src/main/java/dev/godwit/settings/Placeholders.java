package dev.godwit.settings;

import dev.godwit.MigrationRefused;
import dev.godwit.dialect.Dialect;
import dev.godwit.message.Words;
import dev.godwit.operation.Operation;
import dev.godwit.schema.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that take the place of <code>${name}</code> in the SQL of {@code op.sql}.
 *
 * @param values the values by name; none to leave all SQL as it is
 */
public record Placeholders(Map<String, String> values) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}]*)\\}");

  /** Copies. */
  public Placeholders {
    values = Map.copyOf(values);
  }

  public static Placeholders none() {
    return new Placeholders(Map.of());
  }

  /**
   * The operations of a revision with the values in their places.
   *
   * @throws MigrationRefused if the SQL for this database names one that has no value
   */
  public List<Operation> fill(String revision, List<Operation> operations, Dialect dialect) {
    if (values.isEmpty()) {
      return operations;
    }
    List<Operation> filled = new ArrayList<>();
    for (Operation operation : operations) {
      filled.add(operation instanceof Operation.Sql sql ? fill(revision, sql, dialect) : operation);
    }
    return List.copyOf(filled);
  }

  private Operation.Sql fill(String revision, Operation.Sql operation, Dialect dialect) {
    SqlText text = operation.statement();
    PLACEHOLDER
        .matcher(dialect.sql(text))
        .results()
        .map(it -> it.group(1))
        .filter(name -> !values.containsKey(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new MigrationRefused(
                  "The SQL of migration '%s' names the placeholder '${%s}', which has no value. Nothing was changed. Those that have one are %s. Give it a value with Migrator.withPlaceholders(…), or correct the migration."
                      .formatted(revision, name, Words.quoted(new TreeSet<>(values.keySet()))),
                  List.of(revision));
            });
    UnaryOperator<String> fill =
        sql -> PLACEHOLDER.matcher(sql).replaceAll(it -> Matcher.quoteReplacement(value(it)));
    return new Operation.Sql(
        new SqlText(fill.apply(text.postgresql()), fill.apply(text.sqlite())), operation.reach());
  }

  private String value(MatchResult it) {
    return values.getOrDefault(it.group(1), it.group());
  }
}
