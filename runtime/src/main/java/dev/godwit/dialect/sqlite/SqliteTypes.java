package dev.godwit.dialect.sqlite;

import dev.godwit.schema.ColumnType;
import java.util.Locale;

/** SQLite's words for types: those of Hibernate's community dialect. */
final class SqliteTypes implements ColumnType.Visitor<String> {

  /** The type's name. */
  static String name(ColumnType type) {
    return type.accept(new SqliteTypes());
  }

  /** The type's name in a table that is STRICT, and knows six of them, or not. */
  static String name(ColumnType type, boolean strict) {
    String name = name(type);
    return strict ? strictName(name) : name;
  }

  private static String strictName(String name) {
    if (name.toUpperCase(Locale.ROOT).contains("BOOL")) {
      return "integer";
    }
    return switch (Affinity.of(name)) {
      case INTEGER -> "integer";
      case TEXT -> "text";
      case BLOB -> "blob";
      case REAL -> "real";
      case NUMERIC -> "any";
    };
  }

  @Override
  public String plain(ColumnType.Plain type) {
    return switch (type.kind()) {
      case BOOLEAN -> "boolean";
      case TINYINT -> "tinyint";
      case SMALLINT -> "smallint";
      case INTEGER -> "integer";
      case BIGINT -> "bigint";
      case REAL, DOUBLE -> "float";
      case TEXT, CLOB, JSON -> "clob";
      case BLOB, UUID -> "blob";
      case DATE -> "date";
    };
  }

  @Override
  public String sized(ColumnType.Sized type) {
    return switch (type.kind()) {
      case CHAR -> "char(" + type.length() + ')';
      case VARCHAR -> "varchar(" + type.length() + ')';
      case VARBINARY -> "blob";
    };
  }

  @Override
  public String decimal(ColumnType.Decimal type) {
    return "numeric(" + type.precision() + "," + type.scale() + ')';
  }

  @Override
  public String temporal(ColumnType.Temporal type) {
    return switch (type.kind()) {
      case TIME -> "time(" + type.precision() + ')';
      case TIMETZ -> "time";
      case TIMESTAMP, TIMESTAMPTZ -> "timestamp";
    };
  }

  @Override
  public String array(ColumnType.Array type) {
    return "blob";
  }

  @Override
  public String verbatim(ColumnType.Native type) {
    return type.sql().sqlite();
  }
}
