package dev.godwit.dialect.postgresql;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.bool;
import static dev.godwit.schema.Definitions.character;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.decimal;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.text;
import static dev.godwit.schema.Definitions.time;
import static dev.godwit.schema.Definitions.timestamp;
import static dev.godwit.schema.Definitions.timestamptz;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.uuid;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.dialect.Cost;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Column;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Schema;
import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits for a big table says so; what does not is silent. */
@ExtendWith(Databases.class)
final class PostgresqlCostTest {

  private static final String READS = "reads every row of 't' while nobody can read or write it";
  private static final String WRITES = "writes every row of 't' while nobody can read or write it";

  private static List<String> costs(Consumer<Operations> body) {
    Operations op = Operations.unchecked();
    body.accept(op);
    return new PostgresqlDialect()
        .plan(Schema.empty(), op.recorded()).stream()
            .map(step -> step.cost().map(Cost::toString).orElse(""))
            .toList();
  }

  private static String ofType(ColumnType from, ColumnType to) {
    return costs(op -> op.alterType("t", "a", from, to)).stream().findFirst().orElse("");
  }

  private static Optional<String> ofColumn(Column column) {
    return costs(op -> op.addColumn("t", column)).stream().findFirst();
  }

  @Test
  void typesThatHoldAllOldValuesAreInstant() {
    assertThat(ofType(varchar(10), varchar(20))).isEmpty();
    assertThat(ofType(varchar(10), text())).isEmpty();
    assertThat(ofType(decimal(10, 2), decimal(12, 2))).isEmpty();
    assertThat(ofType(timestamp(3), timestamp(6))).isEmpty();
  }

  @Test
  void otherTypesWriteTheTable() {
    assertThat(ofType(varchar(20), varchar(10))).isEqualTo(WRITES);
    assertThat(ofType(text(), varchar(10))).isEqualTo(WRITES);
    assertThat(ofType(character(10), character(20))).isEqualTo(WRITES);
    assertThat(ofType(decimal(10, 2), decimal(12, 3))).isEqualTo(WRITES);
    assertThat(ofType(integer(), bigint())).isEqualTo(WRITES);
    assertThat(ofType(timestamp(6), timestamptz(6))).isEqualTo(WRITES);
  }

  @Test
  void databaseAgreesWhichTypesWriteTheTable(PostgresqlDatabase database) throws SQLException {
    List<ColumnType> types =
        List.of(
            varchar(5),
            varchar(9),
            text(),
            character(5),
            character(9),
            integer(),
            bigint(),
            decimal(5, 2),
            decimal(9, 2),
            decimal(9, 4),
            timestamp(3),
            timestamp(6),
            time(3),
            time(6),
            bool(),
            uuid());
    for (ColumnType from : types) {
      for (ColumnType to : types) {
        Operations op = Operations.unchecked();
        op.alterType("t", "a", from, to);
        boolean convertible = PostgresqlConversion.of("a", from, to).isEmpty();
        if (from.equals(to) || !convertible) {
          continue;
        }
        database.execute(
            "drop table if exists t", "create table t (a " + PostgresqlTypes.name(from) + ")");
        String file = database.query("select pg_relation_filenode('t')").get(0);
        database.apply(Schema.empty(), op.recorded());
        boolean same = database.query("select pg_relation_filenode('t')").get(0).equals(file);
        assertThat(ofType(from, to)).as(from + " to " + to).isEqualTo(same ? "" : WRITES);
      }
    }
  }

  @Test
  void defaultsThatAreOneForAllRowsAreInstant() {
    assertThat(ofColumn(column("a", integer()))).contains("");
    assertThat(ofColumn(column("a", integer()).notNull().defaultValue("7"))).contains("");
    assertThat(ofColumn(column("a", timestamp(6)).defaultValue("current_timestamp"))).contains("");
    assertThat(ofColumn(column("a", timestamp(6)).defaultValue("now()"))).contains("");
  }

  @Test
  void valuesOfTheirOwnWriteTheTable() {
    assertThat(ofColumn(column("a", text()).defaultValue("gen_random_uuid()"))).contains(WRITES);
    assertThat(ofColumn(column("a", integer()).computed("b * 2"))).contains(WRITES);
    assertThat(ofColumn(column("a", bigint()).identity())).contains(WRITES);
  }

  @Test
  void constraintsReadTheTable() {
    assertThat(costs(op -> op.addUnique("t", unique("uk", "a")))).containsExactly(READS);
    assertThat(costs(op -> op.setNotNull("t", "a")))
        .containsExactly("reads every row of 't'", READS);
    assertThat(
            costs(
                op -> {
                  op.createIndex("t", index("ix", "a"));
                  op.addForeignKey("t", foreignKey("fk", "a").references("p", "id"));
                }))
        .containsOnly("reads every row of 't' while nobody can write to it");
  }

  @Test
  void tablesOfTheMigrationItselfCostNothing() {
    assertThat(
            costs(
                op -> {
                  op.createTable("s", column("a", integer()));
                  op.renameTable("s", "t");
                  op.createIndex("t", index("ix", "a"));
                  op.addUnique("t", unique("uk", "a"));
                }))
        .containsOnly("");
  }
}
