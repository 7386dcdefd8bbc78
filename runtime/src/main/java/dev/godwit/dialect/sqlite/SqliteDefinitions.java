package dev.godwit.dialect.sqlite;

import dev.godwit.dialect.Constants;
import dev.godwit.dialect.ConstraintText;
import dev.godwit.dialect.RowText;
import dev.godwit.dialect.SqlSyntax;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.SqlText;
import dev.godwit.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The parts of a schema as SQLite's statements spell them. */
final class SqliteDefinitions implements ConstraintText {

  private final SqliteNames names = new SqliteNames();

  /** CREATE TABLE with everything, foreign keys included, then its indexes and rows. */
  List<String> create(Table table) {
    List<String> lines = new ArrayList<>();
    table.columns().forEach(column -> lines.add(column(column)));
    table.primaryKey().ifPresent(key -> lines.add(primaryKey(key)));
    table.uniqueConstraints().forEach(constraint -> lines.add(unique(constraint)));
    table.foreignKeys().forEach(key -> lines.add(foreignKey(key)));
    table.checks().stream()
        .filter(check -> !check.condition().sqlite().isEmpty())
        .forEach(check -> lines.add(check(check)));
    List<String> statements = new ArrayList<>();
    statements.add(
        "create table %s (\n  %s\n)"
            .formatted(names.quote(table.name()), String.join(",\n  ", lines)));
    table.indexes().forEach(index -> statements.add(createIndex(table.name(), index)));
    RowText rows = new RowText(this, new SqliteValues());
    table.rows().forEach(row -> statements.add(rows.insert(table.name(), row)));
    return statements;
  }

  /** The table that emulates a sequence, as Hibernate does: its one row holds the next value. */
  static String createSequence(QualifiedName name) {
    return "create table " + new SqliteNames().quote(name) + " (next_val bigint)";
  }

  /** The column's definition. */
  String column(Column column) {
    return column(column, /* strict= */ false);
  }

  /** The column's definition in a table that is STRICT or not. */
  String column(Column column, boolean strict) {
    return (names.quote(column.name()) + ' ' + type(column, strict)).strip()
        + value(column.value())
        + (isNotNull(column) ? " not null" : "");
  }

  /** Only {@code integer}, whatever its size, makes the primary key count. */
  private static String type(Column column, boolean strict) {
    return column.value() instanceof ColumnValue.Identity
        ? "integer"
        : SqliteTypes.name(column.type(), strict);
  }

  /** A counted key is never NULL by itself. */
  boolean isNotNull(Column column) {
    return !column.nullable() && !(column.value() instanceof ColumnValue.Identity);
  }

  /** What stands behind the type for the value, with a blank before it; empty for none. */
  String value(ColumnValue value) {
    return value.accept(
        new ColumnValue.Visitor<>() {
          @Override
          public String given(ColumnValue.Given it) {
            return "";
          }

          @Override
          public String defaulted(ColumnValue.Default it) {
            return defaultClause(it.expression().sqlite());
          }

          @Override
          public String identity(ColumnValue.Identity it) {
            return "";
          }

          @Override
          public String computed(ColumnValue.Computed it) {
            String expression = it.expression().sqlite();
            return expression.isEmpty() ? "" : " generated always as (" + expression + ") stored";
          }
        });
  }

  /** SQLite takes expressions as defaults only in parentheses. */
  private static String defaultClause(String expression) {
    if (expression.isEmpty()) {
      return "";
    }
    return Constants.isLiteral(expression, SqlSyntax.SQLITE)
            || ClauseText.isInParentheses(expression)
        ? " default " + expression
        : " default (" + expression + ')';
  }

  @Override
  public String name(String name) {
    return names.quote(name);
  }

  @Override
  public String names(Collection<String> some) {
    return names.list(some);
  }

  @Override
  public String table(QualifiedName name) {
    return names.quote(name);
  }

  @Override
  public String sql(SqlText text) {
    return text.sqlite();
  }
}
