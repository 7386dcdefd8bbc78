package dev.godwit.schema;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A column of a table.
 *
 * @param name the name as the database stores it
 * @param nullable whether NULL is a legal value
 * @param value where the value comes from when an INSERT does not give it
 * @param comment what the definition says about it to people; empty for none
 */
public record Column(
    String name, ColumnType type, boolean nullable, ColumnValue value, String comment)
    implements TableElement, Named<String> {

  /** Checks that nothing is null and the column has a name. */
  public Column {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(comment, "comment");
    if (name.isEmpty()) {
      throw new SchemaException("A column needs a name.");
    }
  }

  /** A nullable column without default or comment. */
  public static Column of(String name, ColumnType type) {
    return new Column(name, type, true, ColumnValue.GIVEN, "");
  }

  /** This column under another name. */
  public Column withName(String other) {
    return new Column(other, type, nullable, value, comment);
  }

  /** This column with another type. */
  public Column withType(ColumnType other) {
    return new Column(name, other, nullable, value, comment);
  }

  /** This column with another source of its value. */
  public Column withValue(ColumnValue other) {
    return new Column(name, type, nullable, other, comment);
  }

  /** This column, allowing NULL or not. */
  public Column withNullable(boolean other) {
    return new Column(name, type, other, value, comment);
  }

  /** This column as NOT NULL. */
  public Column notNull() {
    return withNullable(false);
  }

  /** This column, NOT NULL and counted up by the database. */
  public Column identity() {
    return notNull().withValue(ColumnValue.IDENTITY);
  }

  /** This column with a default, as an SQL expression: {@code "0"}, {@code "'new'"}. */
  public Column defaultValue(String expression) {
    return defaultValue(SqlText.of(expression));
  }

  /** This column with a default, as an SQL expression. */
  public Column defaultValue(SqlText expression) {
    return withValue(new ColumnValue.Default(expression));
  }

  /** This column as computed by the database from others. */
  public Column computed(String expression) {
    return computed(SqlText.of(expression));
  }

  /** This column as computed by the database from others. */
  public Column computed(SqlText expression) {
    return withValue(new ColumnValue.Computed(expression));
  }

  /** This column with other names of columns in the expression that computes it. */
  public Column following(UnaryOperator<String> change) {
    return value instanceof ColumnValue.Computed computed
        ? computed(ColumnWords.rename(computed.expression(), change))
        : this;
  }

  /** Whether the database computes this column from another one. */
  public boolean isComputedFrom(String other) {
    return value instanceof ColumnValue.Computed computed
        && ColumnWords.mention(computed.expression(), other);
  }

  /** This column with another comment; empty for none. */
  public Column comment(String text) {
    return new Column(name, type, nullable, value, text);
  }
}
