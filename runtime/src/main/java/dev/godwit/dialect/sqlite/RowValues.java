package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Identifiers;
import dev.godwit.dialect.OffendingRows;
import dev.godwit.dialect.StatementFailed;
import dev.godwit.schema.UniqueConstraint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a rebuilt table's rows take their values from, and what these must be like. */
final class RowValues {

  private final SqliteNames names = new SqliteNames();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();
  private final List<UniqueConstraint> unique = new ArrayList<>();

  private static String key(String column) {
    return Identifiers.fold(column);
  }

  /** An expression over the old row; empty for what the column's default or computation gives. */
  Optional<String> source(String column) {
    return Optional.ofNullable(sources.get(key(column)));
  }

  /** The column's own values. */
  void keep(String column) {
    compute(column, names.quote(column));
  }

  /** What an expression over the old row gives. */
  void compute(String column, String expression) {
    sources.put(key(column), expression);
  }

  /** What an expression over the old row gives, where there is no value yet. */
  void replaceNull(String column, String expression) {
    source(column)
        .ifPresent(source -> compute(column, "coalesce(" + source + ", " + expression + ')'));
  }

  /** What the column's default or computation gives, if the column stays at all. */
  void leave(String column) {
    sources.remove(key(column));
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

  /**
   * Counts the rows that are in the way, before anything changes.
   *
   * @throws StatementFailed if there are any
   */
  void check(Connection connection, String table) throws SQLException {
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
