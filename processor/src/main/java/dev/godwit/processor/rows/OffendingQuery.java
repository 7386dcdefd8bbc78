package dev.godwit.processor.rows;

import dev.godwit.processor.rows.FutureRows.Rows;
import dev.godwit.processor.rows.RowSource.Computed;
import dev.godwit.processor.rows.RowSource.Kept;
import dev.godwit.processor.rows.RowSource.Nothing;
import dev.godwit.processor.rows.RowSource.Unclear;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Counts rows of a table before a migration by what their columns will hold after it.
 *
 * @param rows the rows of a table that the migration meets
 */
record OffendingQuery(Rows rows) {

  private static final Pattern UNTYPED =
      Pattern.compile("null|'(?:[^']|'')*'", Pattern.CASE_INSENSITIVE);

  /** The table as the migration meets it. */
  Table table() {
    return rows.met().orElseThrow();
  }

  /** Whether the migration meets the table under this name. */
  boolean isOf(QualifiedName table) {
    return table().name().equals(table);
  }

  /** The columns as the migration meets them, if their values stay. */
  Optional<List<String>> met(List<String> columns) {
    List<String> kept = kept(columns);
    return kept.size() == columns.size() ? Optional.of(kept) : Optional.empty();
  }

  /** Those columns whose values stay, as the migration meets them. */
  List<String> kept(List<String> columns) {
    List<String> met = new ArrayList<>();
    for (String column : columns) {
      if (rows.source(column) instanceof Kept kept) {
        met.add(kept.column());
      }
    }
    return met;
  }

  /** Whether it can be told what the columns will hold, and any of them holds anything. */
  boolean isClear(Collection<String> columns) {
    return columns.stream().noneMatch(it -> rows.source(it) instanceof Unclear)
        && columns.stream().noneMatch(it -> rows.source(it) instanceof Nothing)
        && !columns.isEmpty();
  }

  /** Whether a column will hold a literal whose type only its place tells: NULL, or a text. */
  boolean isUntyped(String column) {
    return rows.source(column) instanceof Computed computed
        && UNTYPED.matcher(computed.expression().postgresql()).matches();
  }

  /** The columns that a condition names. */
  Set<String> named(SqlText condition) {
    Set<String> words = SqlWords.of(condition);
    return rows.sources().keySet().stream()
        .filter(it -> words.contains(it.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a condition allows what one that held before the migration allowed. */
  boolean widens(SqlText former, SqlText condition) {
    Set<String> named = named(condition);
    return met(List.copyOf(named)).isPresent()
        && AllowedValues.widens(renamed(former, named), condition);
  }

  /** A condition over the rows before, in the names of after. */
  private SqlText renamed(SqlText former, Set<String> named) {
    SqlText text = former;
    for (String column : named) {
      Kept kept = (Kept) rows.source(column);
      String from = SqlWords.name(kept.column());
      String to = SqlWords.name(column);
      text =
          new SqlText(
              AllowedValues.renamed(text.postgresql(), from, to),
              AllowedValues.renamed(text.sqlite(), from, to));
    }
    return text;
  }

  /** Whether a condition allows the one value that all rows take. */
  boolean allows(SqlText condition) {
    Set<String> named = named(condition);
    return named.size() == 1
        && rows.source(named.iterator().next()) instanceof Computed computed
        && AllowedValues.allows(condition, computed.expression());
  }

  /**
   * Counts those for which a condition holds.
   *
   * @param columns those that the condition names; none if it names them as they are met
   */
  SqlText where(Collection<String> columns, SqlText condition) {
    SqlText from = from(columns);
    return both(
        it ->
            it.apply(condition).isEmpty()
                ? ""
                : "select count(*) from %s where %s"
                    .formatted(it.apply(from), it.apply(condition)));
  }

  /** Counts those that share the values of columns with another. */
  SqlText duplicates(List<String> columns) {
    SqlText from = from(columns);
    String list = columns.stream().map(SqlWords::name).collect(Collectors.joining(", "));
    String given = isNotNull("", columns);
    return both(
        it ->
            "select coalesce(sum(n), 0) from (select count(*) as n from %s where %s group by %s having count(*) > 1) as d"
                .formatted(it.apply(from), given, list));
  }

  /**
   * Counts those whose columns refer to no row.
   *
   * @param parent the table referred to; empty if the migration creates it
   */
  SqlText orphans(List<String> columns, Optional<QualifiedName> parent, List<String> keys) {
    SqlText from = from(columns);
    String given = isNotNull("c.", columns);
    List<String> equal = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      equal.add("p.%s = c.%s".formatted(SqlWords.name(keys.get(i)), SqlWords.name(columns.get(i))));
    }
    return both(
        it -> {
          String aliased = it.apply(from).replaceFirst(" as r$", "") + " as c";
          String without =
              parent
                  .map(SqlWords::name)
                  .map(
                      name ->
                          " and not exists (select 1 from %s as p where %s)"
                              .formatted(it.apply(name), String.join(" and ", equal)))
                  .orElse("");
          return "select count(*) from " + aliased + " where " + given + without;
        });
  }

  private static String isNotNull(String alias, List<String> columns) {
    return columns.stream()
        .map(it -> alias + SqlWords.name(it) + " is not null")
        .collect(Collectors.joining(" and "));
  }

  /** The table, or its rows as they will be where a column of those named will be different. */
  private SqlText from(Collection<String> columns) {
    SqlText table = SqlWords.name(table().name());
    boolean isSame = columns.stream().allMatch(it -> rows.source(it).equals(new Kept(it)));
    return isSame
        ? table
        : both(
            it ->
                columns.stream()
                    .map(column -> value(column, it))
                    .collect(
                        Collectors.joining(
                            ", ", "(select ", " from " + it.apply(table) + ") as r")));
  }

  private String value(String column, Function<SqlText, String> database) {
    String name = SqlWords.name(column);
    if (rows.source(column) instanceof Computed computed) {
      String expression = database.apply(computed.expression());
      return (expression.isEmpty() ? "null" : expression) + " as " + name;
    }
    String met = SqlWords.name(((Kept) rows.source(column)).column());
    return met.equals(name) ? name : met + " as " + name;
  }

  private static SqlText both(Function<Function<SqlText, String>, String> text) {
    return new SqlText(text.apply(SqlText::postgresql), text.apply(SqlText::sqlite));
  }
}
