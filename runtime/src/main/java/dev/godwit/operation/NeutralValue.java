package dev.godwit.operation;

import dev.godwit.schema.ColumnType;
import dev.godwit.schema.ColumnType.Plain;
import dev.godwit.schema.ColumnType.Sized;
import dev.godwit.schema.ColumnType.Temporal;
import dev.godwit.schema.SqlText;

/**
 * The value that stands in for lost ones when a dropped NOT NULL column comes back: empty, zero,
 * false or the epoch, stored as Hibernate with the database's driver stores it.
 */
final class NeutralValue implements ColumnType.Visitor<SqlText> {

  private NeutralValue() {}

  static Backfill of(ColumnType type) {
    return new Backfill(type.accept(new NeutralValue()));
  }

  @Override
  public SqlText plain(Plain type) {
    return switch (type.kind()) {
      case BOOLEAN -> SqlText.onPostgresql("false").onSqlite("0");
      case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE -> SqlText.of("0");
      case TEXT -> SqlText.of("''");
      case CLOB -> SqlText.onPostgresql("lo_from_bytea(0, '')").onSqlite("''");
      case BLOB -> SqlText.onPostgresql("lo_from_bytea(0, '')").onSqlite("x''");
      case DATE -> SqlText.onPostgresql("date '1970-01-01'").onSqlite("0");
      case UUID ->
          SqlText.onPostgresql("uuid '00000000-0000-0000-0000-000000000000'")
              .onSqlite("zeroblob(16)");
      case JSON -> SqlText.of("'null'");
    };
  }

  @Override
  public SqlText sized(Sized type) {
    return switch (type.kind()) {
      case CHAR, VARCHAR -> SqlText.of("''");
      case VARBINARY -> SqlText.onPostgresql("'\\x'").onSqlite("x''");
    };
  }

  @Override
  public SqlText decimal(ColumnType.Decimal type) {
    return SqlText.of("0");
  }

  @Override
  public SqlText temporal(Temporal type) {
    return switch (type.kind()) {
      case TIME -> SqlText.onPostgresql("time '00:00:00'").onSqlite("0");
      case TIMETZ -> SqlText.onPostgresql("timetz '00:00:00+00'").onSqlite("0");
      case TIMESTAMP -> SqlText.onPostgresql("timestamp '1970-01-01 00:00:00'").onSqlite("0");
      case TIMESTAMPTZ ->
          SqlText.onPostgresql("timestamptz '1970-01-01 00:00:00+00'").onSqlite("0");
    };
  }

  @Override
  public SqlText array(ColumnType.Array type) {
    return SqlText.onPostgresql("'{}'").onSqlite("'[]'");
  }

  /** Nothing is known about the type: the text is zero to most of them. */
  @Override
  public SqlText verbatim(ColumnType.Native type) {
    return SqlText.of("'0'");
  }
}
