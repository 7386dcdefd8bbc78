package dev.godwit.dialect;

import static dev.godwit.schema.Definitions.array;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.blob;
import static dev.godwit.schema.Definitions.bool;
import static dev.godwit.schema.Definitions.clob;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.date;
import static dev.godwit.schema.Definitions.decimal;
import static dev.godwit.schema.Definitions.doublePrecision;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.json;
import static dev.godwit.schema.Definitions.nativeType;
import static dev.godwit.schema.Definitions.onPostgresql;
import static dev.godwit.schema.Definitions.real;
import static dev.godwit.schema.Definitions.smallint;
import static dev.godwit.schema.Definitions.text;
import static dev.godwit.schema.Definitions.time;
import static dev.godwit.schema.Definitions.timestamp;
import static dev.godwit.schema.Definitions.timestamptz;
import static dev.godwit.schema.Definitions.timetz;
import static dev.godwit.schema.Definitions.tinyint;
import static dev.godwit.schema.Definitions.uuid;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.operation.Operation;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableElement;
import dev.godwit.testing.Catalog;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every type on both databases. */
@ExtendWith(Databases.class)
final class TypesTest {

  private static final List<ColumnType> TYPES =
      List.of(
          bool(),
          tinyint(),
          smallint(),
          integer(),
          bigint(),
          real(),
          doublePrecision(),
          decimal(10, 2),
          new ColumnType.Sized(ColumnType.Sized.Kind.CHAR, 3),
          varchar(255),
          varchar(10_485_760),
          varchar(10_485_761),
          text(),
          clob(),
          blob(),
          new ColumnType.Sized(ColumnType.Sized.Kind.VARBINARY, 16),
          date(),
          time(0),
          timetz(3),
          timestamp(6),
          timestamp(9),
          timestamptz(0),
          uuid(),
          json(),
          array(varchar(10)),
          array(decimal(5, 1)),
          nativeType(onPostgresql("inet").onSqlite("blob")));

  @OnEachDatabase
  void typesAreThoseOfHibernate(TestDatabase database) throws SQLException, IOException {
    List<Column> columns =
        IntStream.range(0, TYPES.size())
            .mapToObj(i -> column("c%02d".formatted(i), TYPES.get(i)))
            .toList();
    List<TableElement> elements = List.copyOf(columns);
    Schema schema = Schema.of(Table.of(QualifiedName.of("t"), elements));
    database.create(schema);
    assertThat(database.differences(schema)).isEmpty();
    Catalog catalog = database.catalog().only("column");
    StringBuilder report = new StringBuilder();
    for (int i = 0; i < TYPES.size(); i++) {
      report.append(TYPES.get(i)).append(": ").append(catalog.facts().get(i).text()).append('\n');
    }
    Goldens.assertMatches("dialect/types-" + database + ".txt", report.toString());
  }

  private static final List<ColumnType> CONVERTED =
      List.of(
          bool(),
          integer(),
          bigint(),
          decimal(10, 2),
          varchar(255),
          text(),
          clob(),
          blob(),
          new ColumnType.Sized(ColumnType.Sized.Kind.VARBINARY, 16),
          uuid(),
          json());

  /** What PostgreSQL converts by itself or with a cast that Godwit writes. */
  @ParameterizedTest
  @CsvSource({
    "boolean, true, integer, 1",
    "integer, 0, boolean, f",
    "integer, 5, varchar(255), 5",
    "varchar(255), 5, integer, 5",
    "varchar(255), 1.255, 'decimal(10,2)', 1.26",
    "bigint, 7, integer, 7",
    "integer, 7, bigint, 7",
    "varchar(255), true, boolean, t",
    "uuid, 00000000-0000-0000-0000-000000000001, varchar(255),"
        + " 00000000-0000-0000-0000-000000000001",
    "varchar(255), 00000000-0000-0000-0000-000000000001, uuid,"
        + " 00000000-0000-0000-0000-000000000001",
    "json, [1], text, [1]",
    "text, [1], json, [1]",
  })
  void postgresqlConvertsValues(
      String from, String value, String to, String expected, PostgresqlDatabase database)
      throws SQLException {
    ColumnType source = type(from);
    database.create(Schema.of(Table.of("t", column("a", source))));
    database.execute("insert into t values ('" + value + "')");
    database.apply(
        Schema.empty(),
        List.of(
            new Operation.AlterType(
                QualifiedName.of("t"), "a", source, type(to), Optional.empty())));
    assertThat(database.query("select a from t")).containsExactly(expected);
  }

  private static ColumnType type(String name) {
    return CONVERTED.stream()
        .filter(type -> type.toString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void largeObjectsOfPostgresqlConvertBothWays(PostgresqlDatabase database) throws SQLException {
    database.create(Schema.of(Table.of("t", column("a", text()))));
    database.execute("insert into t values ('größer')");
    alter(database, text(), clob());
    alter(database, clob(), text());
    assertThat(database.query("select a from t")).containsExactly("größer");
    alter(database, text(), blob());
    ColumnType bytes = new ColumnType.Sized(ColumnType.Sized.Kind.VARBINARY, 16);
    alter(database, blob(), bytes);
    alter(database, bytes, clob());
    alter(database, clob(), varchar(20));
    assertThat(database.query("select a from t")).containsExactly("größer");
  }

  private static void alter(TestDatabase database, ColumnType from, ColumnType to)
      throws SQLException {
    database.apply(
        Schema.empty(),
        List.of(new Operation.AlterType(QualifiedName.of("t"), "a", from, to, Optional.empty())));
  }

  @Test
  void narrowerTypeCutsNoValue(PostgresqlDatabase database) throws SQLException {
    database.create(Schema.of(Table.of("t", column("a", varchar(255)))));
    database.execute("insert into t values ('too long')");
    assertThatThrownBy(() -> alter(database, varchar(255), varchar(3)))
        .isInstanceOf(StatementFailed.class)
        .hasMessageContaining("value too long");
  }

  @Test
  void typeOfAnotherDatabaseOnlyIsNone(SqliteDatabase database) throws SQLException {
    database.create(Schema.of(Table.of("t", column("a", nativeType(onPostgresql("inet"))))));
    assertThat(database.query("select sql from sqlite_master"))
        .containsExactly("CREATE TABLE t (\n  a\n)");
  }
}
