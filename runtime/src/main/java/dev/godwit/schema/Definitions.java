package dev.godwit.schema;

import dev.godwit.schema.ColumnType.Plain;
import dev.godwit.schema.ColumnType.Sized;
import dev.godwit.schema.ColumnType.Temporal;
import dev.godwit.schema.Value.Typed.Form;
import java.util.Arrays;
import java.util.List;

/**
 * The words with which migrations describe tables: import them statically.
 *
 * <pre>{@code
 * op.createTable(
 *     "user",
 *     column("id", bigint()).identity(),
 *     column("name", varchar(255)).notNull(),
 *     primaryKey("user_pkey", "id"));
 * }</pre>
 *
 * <p>Names are written as the database stores them: in lower case unless the mapping quotes them.
 */
public final class Definitions {

  private Definitions() {}

  /** A column that allows NULL and has no default; go on with {@code .notNull()} and so on. */
  public static Column column(String name, ColumnType type) {
    return Column.of(name, type);
  }

  /** A primary key. */
  public static PrimaryKey primaryKey(String name, String... columns) {
    return new PrimaryKey(name, List.of(columns));
  }

  /** A unique constraint. */
  public static UniqueConstraint unique(String name, String... columns) {
    return new UniqueConstraint(name, List.of(columns));
  }

  /** The first half of a foreign key; go on with {@code .references(table, columns)}. */
  public static ForeignKey.Source foreignKey(String name, String... columns) {
    return new ForeignKey.Source(name, List.of(columns));
  }

  /** An index with every column ascending. */
  public static Index index(String name, String... columns) {
    return new Index(
        name, Arrays.stream(columns).map(Definitions::ascending).toList(), /* unique= */ false);
  }

  /** An index with a direction for each column. */
  public static Index index(String name, Index.Part... columns) {
    return new Index(name, List.of(columns), /* unique= */ false);
  }

  /** A column of an index, smallest first. */
  public static Index.Part ascending(String column) {
    return new Index.Part(column, Index.Order.ASCENDING);
  }

  /** A column of an index, greatest first. */
  public static Index.Part descending(String column) {
    return new Index.Part(column, Index.Order.DESCENDING);
  }

  /** A check constraint. */
  public static Check check(String name, String condition) {
    return new Check(name, SqlText.of(condition));
  }

  /** A check constraint. */
  public static Check check(String name, SqlText condition) {
    return new Check(name, condition);
  }

  /** A row that the table must hold, by its key; go on with {@code .with(column, value)}. */
  public static Row row(String column, String key) {
    return new Row(new Cell(column, new Value.Text(key)), NamedList.empty());
  }

  /** A row that the table must hold, by its key; go on with {@code .with(column, value)}. */
  public static Row row(String column, long key) {
    return new Row(new Cell(column, new Value.Whole(key)), NamedList.empty());
  }

  /** A row with true or false in a column; go on with {@code .with(column, value)}. */
  public static Row row(String column, boolean flag) {
    return row(column, new Value.Flag(flag));
  }

  /** A row with this value; go on with {@code .with(column, value)}. */
  public static Row row(String column, Value value) {
    return new Row(new Cell(column, value), NamedList.empty());
  }

  /** NULL. */
  public static Value nothing() {
    return new Value.Nothing();
  }

  /** A number with a fraction: {@code decimal("12.50")}. */
  public static Value decimal(String number) {
    return new Value.Typed(Form.DECIMAL, number);
  }

  /** A day: {@code date("2026-01-31")}. */
  public static Value date(String day) {
    return new Value.Typed(Form.DATE, day);
  }

  /** A time of day: {@code time("12:30:00")}. */
  public static Value time(String time) {
    return new Value.Typed(Form.TIME, time);
  }

  /** A date and time of day: {@code timestamp("2026-01-31T12:30:00")}. */
  public static Value timestamp(String dateAndTime) {
    return new Value.Typed(Form.TIMESTAMP, dateAndTime);
  }

  /** A point in time: {@code timestamptz("2026-01-31T12:30:00Z")}. */
  public static Value timestamptz(String pointInTime) {
    return new Value.Typed(Form.TIMESTAMPTZ, pointInTime);
  }

  /** An identifier: {@code uuid("0f0e0d0c-0b0a-0908-0706-050403020100")}. */
  public static Value uuid(String identifier) {
    return new Value.Typed(Form.UUID, identifier);
  }

  /** Bytes as hexadecimal digits: {@code bytes("cafe")}. */
  public static Value bytes(String digits) {
    return new Value.Typed(Form.BYTES, digits);
  }

  /** A table's comment. */
  public static TableComment comment(String text) {
    return new TableComment(text);
  }

  /** A sequence that counts 1, 2, 3; go on with {@code .start(n)} and {@code .increment(n)}. */
  public static Sequence sequence(String name) {
    return new Sequence(QualifiedName.parse(name), 1, 1);
  }

  /** No default: what INSERT does not give is NULL. */
  public static ColumnValue noDefault() {
    return ColumnValue.GIVEN;
  }

  /** A default, as an SQL expression. */
  public static ColumnValue defaultValue(String expression) {
    return new ColumnValue.Default(SqlText.of(expression));
  }

  /** A default, as an SQL expression. */
  public static ColumnValue defaultValue(SqlText expression) {
    return new ColumnValue.Default(expression);
  }

  /** Counted up by the database. */
  public static ColumnValue identity() {
    return ColumnValue.IDENTITY;
  }

  /** Computed by the database from other columns. */
  public static ColumnValue computed(String expression) {
    return new ColumnValue.Computed(SqlText.of(expression));
  }

  /** Computed by the database from other columns. */
  public static ColumnValue computed(SqlText expression) {
    return new ColumnValue.Computed(expression);
  }

  /** SQL for PostgreSQL; go on with {@code .onSqlite(…)}, or nothing is done there. */
  public static SqlText onPostgresql(String sql) {
    return SqlText.onPostgresql(sql);
  }

  /** The type {@code boolean}. */
  public static ColumnType bool() {
    return new Plain(Plain.Kind.BOOLEAN);
  }

  /** The type of 8-bit integers, which PostgreSQL widens to 16. */
  public static ColumnType tinyint() {
    return new Plain(Plain.Kind.TINYINT);
  }

  /** The type of 16-bit integers. */
  public static ColumnType smallint() {
    return new Plain(Plain.Kind.SMALLINT);
  }

  /** The type of 32-bit integers. */
  public static ColumnType integer() {
    return new Plain(Plain.Kind.INTEGER);
  }

  /** The type of 64-bit integers. */
  public static ColumnType bigint() {
    return new Plain(Plain.Kind.BIGINT);
  }

  /** The type of 32-bit floating point numbers. */
  public static ColumnType real() {
    return new Plain(Plain.Kind.REAL);
  }

  /** The type of 64-bit floating point numbers. */
  public static ColumnType doublePrecision() {
    return new Plain(Plain.Kind.DOUBLE);
  }

  /** Exact numbers of so many digits, of which {@code scale} stand behind the point. */
  public static ColumnType decimal(int precision, int scale) {
    return new ColumnType.Decimal(precision, scale);
  }

  /** Characters, padded with blanks. */
  public static ColumnType character(int length) {
    return new Sized(Sized.Kind.CHAR, length);
  }

  /** At most so many characters. */
  public static ColumnType varchar(int length) {
    return new Sized(Sized.Kind.VARCHAR, length);
  }

  /** Characters without a limit. */
  public static ColumnType text() {
    return new Plain(Plain.Kind.TEXT);
  }

  /** At most so many bytes. */
  public static ColumnType varbinary(int length) {
    return new Sized(Sized.Kind.VARBINARY, length);
  }

  /** A large object of characters; {@code oid} on PostgreSQL. */
  public static ColumnType clob() {
    return new Plain(Plain.Kind.CLOB);
  }

  /** A large object of bytes; {@code oid} on PostgreSQL. */
  public static ColumnType blob() {
    return new Plain(Plain.Kind.BLOB);
  }

  /** A day. */
  public static ColumnType date() {
    return new Plain(Plain.Kind.DATE);
  }

  /** A time of day, with so many digits of the second's fraction. */
  public static ColumnType time(int precision) {
    return new Temporal(Temporal.Kind.TIME, precision);
  }

  /** A time of day with an offset, with so many digits of the second's fraction. */
  public static ColumnType timetz(int precision) {
    return new Temporal(Temporal.Kind.TIMETZ, precision);
  }

  /** A date and time of day, with so many digits of the second's fraction. */
  public static ColumnType timestamp(int precision) {
    return new Temporal(Temporal.Kind.TIMESTAMP, precision);
  }

  /** A point in time, with so many digits of the second's fraction. */
  public static ColumnType timestamptz(int precision) {
    return new Temporal(Temporal.Kind.TIMESTAMPTZ, precision);
  }

  /** The type {@code uuid}. */
  public static ColumnType uuid() {
    return new Plain(Plain.Kind.UUID);
  }

  /** JSON; {@code jsonb} on PostgreSQL. */
  public static ColumnType json() {
    return new Plain(Plain.Kind.JSON);
  }

  /** An array of any length. */
  public static ColumnType array(ColumnType element) {
    return new ColumnType.Array(element);
  }

  /** A type in the database's own words. */
  public static ColumnType nativeType(String sql) {
    return nativeType(SqlText.of(sql));
  }

  /** A type in each database's own words. */
  public static ColumnType nativeType(SqlText sql) {
    return new ColumnType.Native(sql);
  }
}
