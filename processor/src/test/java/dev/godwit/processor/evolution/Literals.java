package dev.godwit.processor.evolution;

import dev.godwit.schema.ColumnType;

/** The SQL literal for the value of some number in a column of any type, on one database. */
final class Literals implements ColumnType.Visitor<String> {

  private final boolean isSqlite;
  private final int number;

  private Literals(boolean isSqlite, int number) {
    this.isSqlite = isSqlite;
    this.number = number;
  }

  /**
   * The literal.
   *
   * @param number between 1 and 9: other values for other numbers, where the type has enough
   */
  static String of(ColumnType type, boolean isSqlite, int number) {
    return type.accept(new Literals(isSqlite, number));
  }

  private String either(String sqlite, String postgresql) {
    return isSqlite ? sqlite : postgresql;
  }

  @Override
  public String plain(ColumnType.Plain type) {
    return switch (type.kind()) {
      case BOOLEAN -> either("" + number % 2, number % 2 == 0 ? "false" : "true");
      case TINYINT, SMALLINT, INTEGER, BIGINT -> "" + number;
      case REAL, DOUBLE -> number + ".5";
      case TEXT -> "'v" + number + "'";
      case CLOB -> either("'v" + number + "'", "lo_from_bytea(0, 'v" + number + "')");
      case BLOB -> either("x'0" + number + "'", "lo_from_bytea(0, '\\x0" + number + "')");
      case DATE -> either("" + number * 86400000L, "date '2020-01-0" + number + "'");
      case UUID ->
          either(
              "x'0000000000000000000000000000000" + number + "'",
              "uuid '00000000-0000-0000-0000-00000000000" + number + "'");
      case JSON -> "'" + number + "'";
    };
  }

  @Override
  public String sized(ColumnType.Sized type) {
    return switch (type.kind()) {
      case CHAR, VARCHAR -> type.length() == 1 ? "'" + number + "'" : "'v" + number + "'";
      case VARBINARY -> either("x'0" + number + "'", "'\\x0" + number + "'");
    };
  }

  @Override
  public String decimal(ColumnType.Decimal type) {
    return type.precision() > type.scale() ? "" + number : "0." + number;
  }

  @Override
  public String temporal(ColumnType.Temporal type) {
    String point = "2020-01-01 10:00:0" + number;
    return switch (type.kind()) {
      case TIME -> either("" + number * 1000, "time '10:00:0" + number + "'");
      case TIMETZ -> either("" + number * 1000, "timetz '10:00:0" + number + "+00'");
      case TIMESTAMP -> either("" + number * 1000, "timestamp '" + point + "'");
      case TIMESTAMPTZ -> either("" + number * 1000, "timestamptz '" + point + "+00'");
    };
  }

  @Override
  public String array(ColumnType.Array type) {
    return either("x'0" + number + "'", "array[" + type.element().accept(this) + "]");
  }

  @Override
  public String verbatim(ColumnType.Native type) {
    return "'" + number + "'";
  }
}
