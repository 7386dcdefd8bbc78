package dev.godwit.processor.mapping.column;

import dev.godwit.processor.mapping.annotation.DialectOverrides;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.CommentRule;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import dev.godwit.schema.SqlText;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What Hibernate's annotations on an attribute add to its column: a default, a computation, a
 * collation, a comment.
 */
public final class ColumnDecoration {

  private ColumnDecoration() {}

  /** All that the attribute adds. */
  public static UnaryOperator<Column> of(Attribute attribute) {
    Optional<SqlText> value = DialectOverrides.text(attribute, Hibernate.COLUMN_DEFAULT, "value");
    Optional<SqlText> computed =
        DialectOverrides.text(attribute, Hibernate.GENERATED_COLUMN, "value");
    Optional<String> collation = attribute.find(Hibernate.COLLATE).map(use -> use.text("value"));
    String comment = CommentRule.text(attribute);
    return column -> {
      Column result = comment.isEmpty() ? column : column.comment(comment);
      if (value.isPresent()) {
        result = result.defaultValue(value.get());
      }
      if (computed.isPresent()) {
        result = result.computed(computed.get()).withNullable(true);
      }
      if (collation.isPresent()) {
        result =
            result.withType(
                collated(
                    result.type(),
                    " collate \"" + collation.get() + '"',
                    " collate " + collation.get()));
      }
      return result;
    };
  }

  /** A text type that sorts as another language does, by a clause for each database. */
  static ColumnType collated(ColumnType type, String postgresql, String sqlite) {
    if (type instanceof ColumnType.Sized sized) {
      String name = sized.kind() == ColumnType.Sized.Kind.CHAR ? "char" : "varchar";
      String length = "(" + sized.length() + ')';
      return Definitions.nativeType(
          Definitions.onPostgresql(name + length + postgresql)
              .onSqlite((name.equals("char") ? name : name + length) + sqlite));
    }
    if (type instanceof ColumnType.Native written) {
      return Definitions.nativeType(
          Definitions.onPostgresql(written.sql().postgresql() + postgresql)
              .onSqlite(written.sql().sqlite() + sqlite));
    }
    return type.equals(Definitions.text())
        ? Definitions.nativeType(
            Definitions.onPostgresql("text" + postgresql).onSqlite("clob" + sqlite))
        : type;
  }
}
