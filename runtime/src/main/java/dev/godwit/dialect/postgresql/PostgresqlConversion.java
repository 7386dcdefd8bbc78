package dev.godwit.dialect.postgresql;

import dev.godwit.schema.ColumnType;
import java.util.Set;

/**
 * What stands behind USING when a column's type changes and the migration does not say it.
 *
 * <p>Nothing, where PostgreSQL converts by itself: its own conversion refuses values that do not
 * fit, while an explicit cast would cut them.
 */
final class PostgresqlConversion {

  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "real", "double precision", "numeric");
  private static final Set<String> TEXTS = Set.of("text", "char", "varchar");

  private PostgresqlConversion() {}

  /** The expression over the quoted column; empty if PostgreSQL needs none. */
  static String of(String column, ColumnType from, ColumnType to) {
    String source = family(from);
    String target = family(to);
    if (source.equals("oid") && !target.equals("oid")) {
      return outOfLargeObject(column, target);
    }
    if (target.equals("oid") && !source.equals("oid")) {
      return intoLargeObject(column, from, source);
    }
    if (source.equals("boolean") && NUMBERS.contains(target)) {
      return column + "::integer";
    }
    if (NUMBERS.contains(source) && target.equals("boolean")) {
      return column + " <> 0";
    }
    boolean automatic =
        source.equals(target)
            || TEXTS.contains(target)
            || (NUMBERS.contains(source) && NUMBERS.contains(target));
    return automatic ? "" : column + "::" + PostgresqlTypes.name(to);
  }

  private static String outOfLargeObject(String column, String target) {
    String bytes = "lo_get(" + column + ')';
    return target.equals("bytea") ? bytes : "convert_from(" + bytes + ", 'UTF8')";
  }

  private static String intoLargeObject(String column, ColumnType from, String source) {
    String bytes =
        source.equals("bytea") || from instanceof ColumnType.Native
            ? column
            : "convert_to(" + column + "::text, 'UTF8')";
    return "lo_from_bytea(0, " + bytes + ')';
  }

  /** The type's name without length and precision. */
  private static String family(ColumnType type) {
    return PostgresqlTypes.name(type).replaceFirst("\\(.*?\\)", "");
  }
}
