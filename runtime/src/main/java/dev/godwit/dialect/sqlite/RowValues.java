package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.OffendingRows;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.dialect.SqlToken;
import dev.godwit.dialect.SqlTokens;
import dev.godwit.dialect.StatementFailed;
import dev.godwit.schema.Check;
import dev.godwit.schema.UniqueConstraint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a rebuilt table's rows take their values from, and what these must be like. */
final class RowValues {

  private final SqliteNames names = new SqliteNames();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Set<String> kept = new HashSet<>();
  private final List<String> required = new ArrayList<>();
  private final List<UniqueConstraint> unique = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();

  private static String key(String column) {
    return Identifiers.fold(column);
  }

  /** An expression over the old row; empty for what the column's default or computation gives. */
  Optional<String> source(String column) {
    return Optional.ofNullable(sources.get(key(column)));
  }

  /** All sources so far, by column. */
  Map<String, String> sources() {
    return Map.copyOf(sources);
  }

  /** Whether rows keep their values in this column. */
  boolean areKept(String column) {
    return kept.contains(key(column));
  }

  /** The column's own values. */
  void keep(String column) {
    compute(column, names.quote(column));
    kept.add(key(column));
  }

  /** What an expression over the old row gives. */
  void compute(String column, String expression) {
    sources.put(key(column), expression);
    kept.remove(key(column));
  }

  /** What an expression over the old row gives, where there is no value yet. */
  void replaceNull(String column, String expression) {
    source(column)
        .ifPresent(source -> compute(column, "coalesce(" + source + ", " + expression + ')'));
  }

  /** What the column's default or computation gives, if the column stays at all. */
  void leave(String column) {
    sources.remove(key(column));
    kept.remove(key(column));
  }

  void require(String column) {
    required.add(key(column));
  }

  void allowNull(String column) {
    required.remove(key(column));
  }

  void distinguish(UniqueConstraint constraint) {
    unique.add(constraint);
  }

  void allowEqual(UniqueConstraint constraint) {
    unique.removeIf(it -> it.name().equals(constraint.name()));
  }

  /** Demands that rows meet a condition, unless they are known to. */
  void satisfy(Check check) {
    checks.add(check);
  }

  void allow(Check check) {
    checks.removeIf(it -> it.name().equals(check.name()));
  }

  /** Whether rows could be in the way. */
  boolean areTested() {
    return !required.isEmpty() || !unique.isEmpty() || !checks.isEmpty();
  }

  /**
   * Counts the rows that are in the way, before anything changes.
   *
   * @param table the name of the table that holds them
   * @param text the table as it shall be
   * @throws StatementFailed if there are any
   */
  void check(Connection connection, String table, TableText text) throws SQLException {
    for (String column : required) {
      String nulls =
          "select count(*) from %s where (%s) is null"
              .formatted(names.quote(table), source(column).orElse("0"));
      OffendingRows.refuse(
          connection,
          nulls,
          "Column '%s' of table '%s' cannot become NOT NULL: %%d rows hold NULL. Fill them first, or give a backfill."
              .formatted(column, table));
    }
    for (UniqueConstraint constraint : unique) {
      OffendingRows.refuse(
          connection,
          duplicates(constraint, table),
          "Unique constraint '%s' of table '%s' cannot be made: %%d values of %s occur more than once. Correct the rows first."
              .formatted(constraint.name(), table, constraint.columns()));
    }
    for (Check check : checks) {
      Optional<String> count = refused(check, table, text);
      if (count.isPresent()) {
        OffendingRows.refuse(
            connection,
            count.get(),
            "Check '%s' of table '%s' cannot be made: %%d rows do not meet it (%s). Correct the rows first."
                .formatted(check.name(), table, check.condition().sqlite()));
      }
    }
  }

  /** How many rows a check refuses; empty where only the new table computes what it looks at. */
  private Optional<String> refused(Check check, String table, TableText text) {
    List<SqlToken> condition = SqlTokens.of(check.condition().sqlite(), SqlSyntax.SQLITE);
    List<String> values = new ArrayList<>();
    for (ColumnText column : text.columns()) {
      if (condition.stream().anyMatch(token -> token.isName(column.name()))) {
        Optional<String> source = source(column.name());
        if (source.isEmpty()) {
          return Optional.empty();
        }
        values.add(source.get() + " as " + names.quote(column.name()));
      }
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "select count(*) from (select %s from %s) where not (%s)"
                .formatted(
                    String.join(", ", values), names.quote(table), check.condition().sqlite()));
  }

  private String duplicates(UniqueConstraint constraint, String table) {
    List<String> values = new ArrayList<>();
    List<String> aliases = new ArrayList<>();
    for (String column : constraint.columns()) {
      String alias = "c" + aliases.size();
      values.add(source(column).orElse("null") + " as " + alias);
      aliases.add(alias);
    }
    return "select count(*) from (select 1 from (select %s from %s) where %s is not null group by %s having count(*) > 1)"
        .formatted(
            String.join(", ", values),
            names.quote(table),
            String.join(" is not null and ", aliases),
            String.join(", ", aliases));
  }
}
