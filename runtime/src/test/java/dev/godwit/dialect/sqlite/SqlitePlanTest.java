package dev.godwit.dialect.sqlite;

import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.onPostgresql;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.text;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.dialect.Step;
import dev.godwit.dialect.UnsupportedOperation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Schema;
import dev.godwit.testing.Databases;
import dev.godwit.testing.SqliteDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One change per table, in an order that every operation agrees with. */
@ExtendWith(Databases.class)
final class SqlitePlanTest {

  private static List<Step> plan(Consumer<Operations> body) {
    Operations op = Operations.unchecked();
    body.accept(op);
    return new SqliteDialect().plan(Schema.empty(), op.recorded());
  }

  /** The steps in short: SQL as it is, the others by what they do. */
  private static List<String> steps(Consumer<Operations> body) {
    return plan(body).stream()
        .map(
            step ->
                step instanceof Step.Statement statement
                    ? statement.sql()
                    : step instanceof Step.Live live ? "-- " + live.description() : "-- java")
        .toList();
  }

  private static void apply(SqliteDatabase database, Consumer<Operations> body)
      throws SQLException {
    Operations op = Operations.unchecked();
    body.accept(op);
    database.apply(Schema.empty(), op.recorded());
  }

  @Test
  void changesOfOneTableAreOneStep() {
    assertThat(
            steps(
                op -> {
                  op.dropUnique("t", unique("uk", "a"));
                  op.addColumn("u", column("x", integer()));
                  op.alterType("t", "a", integer(), bigint());
                  op.addCheck("t", check("ck", "a > 0"));
                  op.createIndex("t", index("ix", "a"));
                  op.dropColumn("t", column("b", integer()));
                }))
        .containsExactly("-- change table t", "alter table u add column x integer");
  }

  @Test
  void changesOfANewTableAreFoldedIntoIt() {
    assertThat(
            steps(
                op -> {
                  op.createTable("t", column("a", integer()), column("b", integer()));
                  op.addColumn("t", column("c", text()).notNull(), backfill("'x'"));
                  op.renameColumn("t", "b", "d");
                  op.setNotNull("t", "d");
                  op.createIndex("t", index("ix", "d"));
                  op.renameTable("t", "u");
                  op.addForeignKey("u", foreignKey("fk", "a").references("v", "id"));
                  op.createTable("v", column("id", bigint()).identity(), primaryKey("pk", "id"));
                  op.dropColumn("u", column("c", text()).notNull());
                }))
        .containsExactly(
            """
            create table u (
              a integer,
              d integer not null,
              constraint fk foreign key (a) references v (id)
            )""",
            "create index ix on u (d)",
            """
            create table v (
              id integer,
              constraint pk primary key (id)
            )""");
  }

  @Test
  void nothingIsFoldedAcrossSql() {
    assertThat(
            steps(
                op -> {
                  op.createTable("t", column("a", integer()));
                  op.setNotNull("u", "a");
                  op.sql("update u set a = 1;");
                  op.addColumn("t", column("b", integer()));
                  op.setNotNull("u", "b");
                }))
        .containsExactly(
            "create table t (\n  a integer\n)",
            "-- change table u",
            "update u set a = 1",
            "alter table t add column b integer",
            "-- change table u");
  }

  @Test
  void nothingIsFoldedAcrossJava() {
    assertThat(
            steps(
                op -> {
                  op.setNotNull("u", "a");
                  op.run(connection -> {});
                  op.setNotNull("u", "b");
                }))
        .containsExactly("-- change table u", "-- java", "-- change table u");
  }

  @Test
  void sqlForTheOtherDatabaseIsLeftOut() {
    assertThat(steps(op -> op.sql(onPostgresql("analyze")))).isEmpty();
  }

  @Test
  void severalStatementsInOneAreRefused() {
    assertThatThrownBy(() -> steps(op -> op.sql("delete from t; delete from u")))
        .isInstanceOf(UnsupportedOperation.class)
        .hasMessage(
            "The SQL holds more than one statement; 'delete from u' begins another. Write each in its own op.sql(…).");
  }

  @Test
  void schemasGo() {
    assertThat(steps(op -> op.renameTable("sales.order", "sales.purchase")))
        .containsExactly("alter table \"order\" rename to purchase");
  }

  @Test
  void namesThatDifferInCaseAloneTakeAStepBetween(SqliteDatabase database) throws SQLException {
    database.execute("create table Item (Name text)");
    apply(
        database,
        op -> {
          op.renameTable("Item", "item");
          op.renameColumn("item", "Name", "name");
        });
    assertThat(database.query("select name, sql from sqlite_master"))
        .containsExactly("item|CREATE TABLE \"item\" (name text)");
  }

  @Test
  void changesFollowTheRenamesAfterThem(SqliteDatabase database) throws SQLException {
    database.execute(
        "create table p (id integer primary key, code text unique)",
        "create table t (a integer, b text check (b <> ''), p text references p (code), q integer)",
        "insert into p values (1, 'x')",
        "insert into t values (1, 'b', 'x', 1)");
    apply(
        database,
        op -> {
          op.dropCheck("t", check("ck", "b <> ''"));
          op.dropForeignKey("t", foreignKey("fk", "p").references("p", "code"));
          op.addColumn("t", column("d", text()).notNull(), backfill("b || a"));
          op.addForeignKey("t", foreignKey("fk_q", "q").references("p", "id"));
          op.renameTable("p", "parent");
          op.renameColumn("parent", "code", "number");
          op.renameColumn("parent", "id", "key");
          op.renameTable("t", "u");
          op.renameColumn("u", "b", "bee");
          op.renameColumn("u", "d", "dee");
          op.renameColumn("u", "p", "pea");
        });
    assertThat(database.query("select sql from sqlite_master where name = 'u'"))
        .containsExactly(
            "CREATE TABLE \"u\" (a integer, bee text, pea text, q integer, dee clob not null,"
                + " constraint fk_q foreign key (q) references parent (key))");
    assertThat(database.query("select bee, dee from u")).containsExactly("b|b1");
  }

  @Test
  void foreignKeyFollowsTablesThatSwapNames(SqliteDatabase database) throws SQLException {
    database.execute(
        "create table a (id integer primary key)",
        "create table b (id integer primary key)",
        "create table t (x integer)");
    apply(
        database,
        op -> {
          op.addForeignKey("t", foreignKey("fk", "x").references("a", "id"));
          op.renameTable("a", "swap");
          op.renameTable("b", "a");
          op.renameTable("swap", "b");
        });
    assertThat(database.query("select \"table\" from pragma_foreign_key_list('t')"))
        .containsExactly("b");
  }

  @Test
  void newTableMayTakeTheNameOfARenamedOne(SqliteDatabase database) throws SQLException {
    database.execute("create table t (a integer)", "insert into t values (1)");
    apply(
        database,
        op -> {
          op.setNotNull("t", "a");
          op.renameTable("t", "old");
          op.createTable("t", column("b", integer()));
          op.addColumn("old", column("c", integer()).notNull(), backfill("a"));
        });
    assertThat(database.query("select a, c from old")).containsExactly("1|1");
    assertThat(database.query("select b from t")).isEmpty();
  }

  @Test
  void newColumnMayTakeTheNameOfADroppedOne(SqliteDatabase database) throws SQLException {
    database.execute("create table t (a integer, b integer)", "insert into t values (1, 2)");
    apply(
        database,
        op -> {
          op.dropColumn("t", column("a", integer()));
          op.renameColumn("t", "b", "a");
          op.addColumn("t", column("b", integer()));
        });
    assertThat(database.query("select a, b from t")).containsExactly("2|null");
  }

  @Test
  void newIndexMayTakeTheNameOfADroppedOne(SqliteDatabase database) throws SQLException {
    database.execute("create table t (a integer)", "create index ix on t (a)");
    apply(
        database,
        op -> {
          op.setNotNull("t", "a");
          op.dropIndex("t", index("ix", "a"));
          op.createTable("u", column("b", integer()), index("ix", "b"));
        });
    assertThat(database.query("select tbl_name from sqlite_master where name = 'ix'"))
        .containsExactly("u");
  }

  @Test
  void backfillReadsOtherTablesAsTheyAreAtThatPoint(SqliteDatabase database) throws SQLException {
    database.execute(
        "create table p (id integer primary key, name text)",
        "create table t (p_id integer)",
        "insert into p values (1, 'Ada')",
        "insert into t values (1)");
    apply(
        database,
        op -> {
          op.addColumn("p", column("label", text()).notNull(), backfill("name || '!'"));
          op.addColumn(
              "t",
              column("name", text()).notNull(),
              backfill("(select label from p where p.id = t.p_id)"));
          op.dropColumn("p", column("label", text()).notNull());
          op.setNotNull("t", "p_id");
        });
    assertThat(database.query("select p_id, name from t")).containsExactly("1|Ada!");
    assertThat(database.query("select * from p")).containsExactly("1|Ada");
  }

  @Test
  void backfillReadsATableThatIsDroppedLater(SqliteDatabase database) throws SQLException {
    database.execute(
        "create table p (id integer primary key, name text)",
        "create table t (p_id integer)",
        "insert into p values (1, 'Ada')",
        "insert into t values (1)");
    apply(
        database,
        op -> {
          op.addColumn(
              "t",
              column("name", text()).notNull(),
              backfill("(select name from p where id = p_id)"));
          op.dropTable("p", column("id", integer()), column("name", text()));
        });
    assertThat(database.query("select name from t")).containsExactly("Ada");
  }

  @Test
  void droppedTableNeedsNoChangeFirst() {
    assertThat(
            steps(
                op -> {
                  op.dropForeignKey("t", foreignKey("fk", "a").references("p", "id"));
                  op.dropTable("t", column("a", integer()));
                }))
        .containsExactly("drop table t");
  }

  @Test
  void tableThatIsCreatedAndDroppedLeavesNoTrace() {
    assertThat(
            steps(
                op -> {
                  op.createTable("t", column("a", varchar(10)));
                  op.dropTable("t", column("a", varchar(10)));
                }))
        .isEmpty();
  }
}
