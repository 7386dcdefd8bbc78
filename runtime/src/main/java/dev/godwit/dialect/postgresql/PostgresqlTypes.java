package dev.godwit.dialect.postgresql;

import dev.godwit.schema.ColumnType;

/** PostgreSQL's words for types; the same as Hibernate's, up to synonyms. */
final class PostgresqlTypes implements ColumnType.Visitor<String> {

  private static final int LONGEST_VARCHAR = 10_485_760;
  private static final int FINEST_TIME = 6;

  /** The type's name. */
  static String name(ColumnType type) {
    return type.accept(new PostgresqlTypes());
  }

  @Override
  public String plain(ColumnType.Plain type) {
    return switch (type.kind()) {
      case BOOLEAN -> "boolean";
      case TINYINT, SMALLINT -> "smallint";
      case INTEGER -> "integer";
      case BIGINT -> "bigint";
      case REAL -> "real";
      case DOUBLE -> "double precision";
      case TEXT -> "text";
      case CLOB, BLOB -> "oid";
      case DATE -> "date";
      case UUID -> "uuid";
      case JSON -> "jsonb";
    };
  }

  @Override
  public String sized(ColumnType.Sized type) {
    return switch (type.kind()) {
      case CHAR -> "char(" + type.length() + ')';
      case VARCHAR -> type.length() > LONGEST_VARCHAR ? "text" : "varchar(" + type.length() + ')';
      case VARBINARY -> "bytea";
    };
  }

  @Override
  public String decimal(ColumnType.Decimal type) {
    return "numeric(" + type.precision() + "," + type.scale() + ')';
  }

  @Override
  public String temporal(ColumnType.Temporal type) {
    int precision = Math.min(type.precision(), FINEST_TIME);
    return switch (type.kind()) {
      case TIME -> "time(" + precision + ')';
      case TIMETZ -> "time(" + precision + ") with time zone";
      case TIMESTAMP -> "timestamp(" + precision + ')';
      case TIMESTAMPTZ -> "timestamp(" + precision + ") with time zone";
    };
  }

  @Override
  public String array(ColumnType.Array type) {
    return name(type.element()) + "[]";
  }

  @Override
  public String verbatim(ColumnType.Native type) {
    return type.sql().postgresql();
  }
}
