package dev.godwit.dialect.sqlite;

import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.operation.Conversion.using;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.defaultValue;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.noDefault;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.text;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.dialect.StatementFailed;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Schema;
import dev.godwit.testing.Catalog;
import dev.godwit.testing.Databases;
import dev.godwit.testing.SqliteDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A rebuild loses nothing that the table had, whether Godwit knows of it or not. */
@ExtendWith(Databases.class)
final class RebuildTest {

  private SqliteDatabase database;

  @BeforeEach
  void takeDatabase(SqliteDatabase sqlite) {
    database = sqlite;
  }

  private void apply(Consumer<Operations> body) throws SQLException {
    Operations op = Operations.unchecked();
    body.accept(op);
    database.apply(Schema.empty(), op.recorded());
  }

  /** Needs a rebuild of table {@code t} on every version of SQLite. */
  private void rebuild() throws SQLException {
    apply(op -> op.alterType("t", "a", integer(), varchar(10)));
  }

  private String textOf(String name) throws SQLException {
    return database.query("select sql from sqlite_master where name = '" + name + "'").get(0);
  }

  /** The catalog but for the type of the one column that {@link #rebuild} changes. */
  private Catalog others() throws SQLException {
    return database
        .catalog()
        .where(fact -> !(fact.kind().equals("column") && fact.name().equals("a")));
  }

  private void rebuildKeepsEverythingBut(String... statements) throws SQLException {
    database.execute(statements);
    Catalog before = others();
    rebuild();
    assertThat(others()).hasToString(before.toString());
    assertThat(database.catalog().toString()).contains("column t.a varchar(10)");
  }

  @Test
  void rowsStay() throws SQLException {
    database.execute(
        "create table t (a integer, b text, c blob, d real)",
        "insert into t values (1, 'x', x'00ff', 1.5), (null, null, null, null), (3, '', x'', -0.0)");
    rebuild();
    assertThat(database.query("select a, typeof(a), b, hex(c), d from t"))
        .containsExactly("1|text|x|00FF|1.5", "null|null|null||null", "3|text|||0.0");
  }

  @Test
  void rowidsStay() throws SQLException {
    database.execute(
        "create table t (a integer)",
        "insert into t (rowid, a) values (7, 1), (3, 2), (-5, 3), (9000000000, 4)");
    rebuild();
    assertThat(database.query("select rowid, a from t order by a"))
        .containsExactly("7|1", "3|2", "-5|3", "9000000000|4");
  }

  @Test
  void rowidsStayBehindAColumnOfThatName() throws SQLException {
    database.execute(
        "create table t (a integer, rowid text, oid text)",
        "insert into t (_rowid_, a, rowid, oid) values (7, 1, 'r', 'o')");
    rebuild();
    assertThat(database.query("select _rowid_, a, rowid, oid from t")).containsExactly("7|1|r|o");
  }

  @Test
  void numbersGivenOutAreNotGivenOutAgain() throws SQLException {
    database.execute(
        "create table t (id integer primary key autoincrement, a integer)",
        "insert into t (id, a) values (1, 1), (50, 2)",
        "delete from t where id = 50");
    rebuild();
    database.execute("insert into t (a) values (3)");
    assertThat(database.query("select id, a from t order by id")).containsExactly("1|1", "51|3");
    assertThat(database.query("select name, seq from sqlite_sequence")).containsExactly("t|51");
  }

  @Test
  void numbersOfAnEmptiedTableAreNotGivenOutAgain() throws SQLException {
    database.execute(
        "create table t (id integer primary key autoincrement, a integer)",
        "insert into t (id, a) values (50, 2)",
        "delete from t");
    rebuild();
    database.execute("insert into t (a) values (3)");
    assertThat(database.query("select id from t")).containsExactly("51");
  }

  @Test
  void triggersOfTheTableStay() throws SQLException {
    rebuildKeepsEverythingBut(
        "create table t (a integer, b text)",
        "create table log (what text)",
        "create trigger t_added after insert on t begin insert into log values ('; end'); end");
    database.execute("insert into t (a) values (1)");
    assertThat(database.query("select what from log")).containsExactly("; end");
  }

  @Test
  void copyingRowsFiresNoTrigger() throws SQLException {
    database.execute(
        "create table t (a integer)",
        "insert into t values (1)",
        "create table log (what text)",
        "create trigger t_added after insert on t begin insert into log values ('added'); end",
        "create trigger t_gone after delete on t begin insert into log values ('gone'); end");
    rebuild();
    assertThat(database.query("select * from log")).isEmpty();
  }

  @Test
  void triggersOfOtherTablesThatNameItStay() throws SQLException {
    rebuildKeepsEverythingBut(
        "create table t (a integer)",
        "create table u (x integer)",
        "create trigger u_added after insert on u begin insert into t (a) values (new.x); end");
    database.execute("insert into u values (4)");
    assertThat(database.query("select a from t")).containsExactly("4");
  }

  @Test
  void viewsThatNameItStay() throws SQLException {
    rebuildKeepsEverythingBut(
        "create table t (a integer)",
        "create view v as select a from t",
        "create view w as select * from v",
        "create trigger v_added instead of insert on v begin insert into t (a) values (new.a); end");
    database.execute("insert into v values (4)");
    assertThat(database.query("select a from w")).containsExactly("4");
  }

  @Test
  void indexesOfEveryKindStay() throws SQLException {
    rebuildKeepsEverythingBut(
        "create table t (a integer, b text, c integer)",
        "create index t_partial on t (b) where c > 0",
        "create index t_expression on t (lower(b), c + 1)",
        "create index t_descending on t (c desc, b collate nocase)",
        "create unique index t_unique on t (b, c)",
        "create index \"t (odd\" on t (c)");
  }

  @Test
  void collationsDefaultsAndConflictClausesStay() throws SQLException {
    String rest =
        "b text default 'x, (y' collate nocase, c integer default (1 + 2) not null on conflict ignore,"
            + " d unique on conflict replace, e default current_timestamp, f default -1.5e-3";
    rebuildKeepsEverythingBut("create table t (a integer, " + rest + ")");
    assertThat(textOf("t")).isEqualTo("CREATE TABLE \"t\" (a varchar(10), " + rest + ")");
  }

  @Test
  void conflictClausesDropNoRow() throws SQLException {
    database.execute(
        "create table t (a integer unique on conflict replace)", "insert into t values (1), (2)");
    assertThatThrownBy(
            () -> apply(op -> op.alterType("t", "a", integer(), varchar(10), using("'same'"))))
        .isInstanceOf(StatementFailed.class)
        .hasMessageContaining("UNIQUE constraint failed");
    assertThat(database.query("select a from t")).containsExactly("1", "2");
  }

  @Test
  void generatedColumnsStay() throws SQLException {
    rebuildKeepsEverythingBut(
        "create table t (a integer, b integer generated always as (c * 2) stored, c integer, d as (c + 1))",
        "insert into t (a, c) values (1, 10)");
    assertThat(database.query("select a, b, c, d from t")).containsExactly("1|20|10|11");
  }

  @Test
  void strictTablesStayStrict() throws SQLException {
    database.execute("create table t (a integer, b text) strict", "insert into t values (1, 'x')");
    apply(
        op -> {
          op.alterType("t", "a", integer(), varchar(10));
          op.addColumn("t", column("c", varchar(20)).notNull(), backfill("b"));
        });
    assertThat(textOf("t"))
        .isEqualTo("CREATE TABLE \"t\" (a text, b text, c text not null) strict");
    assertThat(database.query("select * from t")).containsExactly("1|x|x");
  }

  @Test
  void tablesWithoutRowidStaySo() throws SQLException {
    rebuildKeepsEverythingBut(
        "create table t (a integer, k text, primary key (k desc)) without rowid",
        "insert into t values (1, 'x'), (2, 'y')");
    assertThat(database.query("select a, k from t order by a")).containsExactly("1|x", "2|y");
  }

  @Test
  void columnsAndConstraintsNobodyKnewStay() throws SQLException {
    String rest =
        " \"odd \"\"name\" money(1, 2), [in brackets] text constraint c1 check ([in brackets] <> ')')"
            + " constraint c2 references p on delete set null deferrable initially deferred,"
            + " constraint c3 check (b > 0 or ',' = ',') constraint c4 unique (b, \"odd \"\"name\"),"
            + " foreign key (b) references p (id) match full on update set default";
    rebuildKeepsEverythingBut(
        "create table p (id integer primary key)",
        "create table t (a integer, b integer," + rest + ")");
    // A comma between two constraints may be left out; it is written all the same.
    assertThat(textOf("t"))
        .isEqualTo(
            "CREATE TABLE \"t\" (a varchar(10), b integer,"
                + rest.replace(" constraint c4", ", constraint c4")
                + ")");
  }

  @Test
  void commentsStay() throws SQLException {
    database.execute(
        """
        create table t ( -- about t
          a integer, -- the a, (first)
          /* b's */ b text -- last
        )""");
    apply(
        op -> {
          op.alterType("t", "a", integer(), varchar(10));
          op.addCheck("t", check("ck", "b <> ''"));
        });
    assertThat(textOf("t"))
        .isEqualTo(
            """
            CREATE TABLE "t" ( -- about t
              a varchar(10), -- the a, (first)
              /* b's */ b text,
              constraint ck check (b <> '') -- last
            )""");
  }

  @Test
  void foreignKeysToItStayAndItsChildrenToo() throws SQLException {
    rebuildKeepsEverythingBut(
        "create table t (id integer primary key, a integer)",
        "create table child (id integer primary key, t_id integer references t (id) on delete cascade)",
        "insert into t values (1, 1)",
        "insert into child values (1, 1)");
    assertThat(database.query("select * from child")).containsExactly("1|1");
    database.execute("pragma foreign_keys = on", "delete from t");
    assertThat(database.query("select * from child")).isEmpty();
  }

  @Test
  void foreignKeysToItselfStay() throws SQLException {
    rebuildKeepsEverythingBut(
        "create table t (id integer primary key, a integer, boss integer references t on delete cascade)",
        "insert into t values (1, 1, null), (2, 2, 1)");
    assertThat(database.query("select id, boss from t order by id"))
        .containsExactly("1|null", "2|1");
    assertThat(database.query("pragma foreign_key_check")).isEmpty();
  }

  @Test
  void statisticsStay() throws SQLException {
    database.execute(
        "create table t (a integer, b integer)",
        "create index t_b on t (b)",
        "insert into t values (1, 1), (2, 1)",
        "analyze");
    List<String> before = database.query("select * from sqlite_stat1");
    rebuild();
    assertThat(database.query("select * from sqlite_stat1")).isEqualTo(before).isNotEmpty();
  }

  @Test
  void valuesOlderThanTheirColumnSurviveItsDefault() throws SQLException {
    database.execute(
        "create table t (a integer)",
        "insert into t values (1)",
        "alter table t add column b integer not null default 7");
    apply(op -> op.alterValue("t", "b", defaultValue("7"), noDefault()));
    assertThat(database.query("select a, b from t")).containsExactly("1|7");
    assertThat(textOf("t")).isEqualTo("CREATE TABLE \"t\" (a integer, b integer not null)");
  }

  @Test
  void backfillLeavesNoDefaultBehind() throws SQLException {
    database.execute("create table t (a integer)", "insert into t values (1)");
    apply(op -> op.addColumn("t", column("b", integer()).notNull(), backfill("7")));
    assertThat(textOf("t")).isEqualTo("CREATE TABLE \"t\" (a integer, b integer not null)");
    assertThat(database.query("select * from t")).containsExactly("1|7");
  }

  @Test
  void namesKeepTheirCase() throws SQLException {
    database.execute("create table \"MyTable\" (A integer)");
    apply(op -> op.alterType("mytable", "a", integer(), varchar(10)));
    assertThat(database.query("select name from sqlite_master")).containsExactly("MyTable");
    assertThat(textOf("MyTable")).isEqualTo("CREATE TABLE \"MyTable\" (A varchar(10))");
  }

  @Test
  void unnamedConstraintsAreFoundByWhatTheySay() throws SQLException {
    database.execute(
        "create table p (id integer primary key)",
        """
        create table t (a integer unique, b smallint check ((b between 0 and 1)), c integer references p,
          d integer, primary key (a), unique (c, d), foreign key (d) references p (id))""");
    apply(
        op -> {
          op.dropUnique("t", unique("uk_a", "a"));
          op.dropUnique("t", unique("uk_cd", "c", "d"));
          op.dropCheck("t", check("ck_b", "b  BETWEEN 0 and 1"));
          op.dropForeignKey("t", foreignKey("fk_c", "c").references("p", "id"));
          op.dropForeignKey("t", foreignKey("fk_d", "d").references("p", "id"));
          op.dropPrimaryKey("t", primaryKey("t_pkey", "a"));
        });
    assertThat(textOf("t"))
        .isEqualTo("CREATE TABLE \"t\" (a integer, b smallint, c integer,\n  d integer)");
  }

  @Test
  void constraintThatIsNowhereIsAnError() throws SQLException {
    database.execute("create table t (a integer, b integer unique)");
    assertThatThrownBy(() -> apply(op -> op.dropUnique("t", unique("uk_t_a", "a"))))
        .isInstanceOf(StatementFailed.class)
        .hasMessage(
            "Table 't' of this database has no constraint 'uk_t_a'. Compare the database with its history.");
  }

  @Test
  void missingTableIsAnError() {
    assertThatThrownBy(this::rebuild)
        .isInstanceOf(StatementFailed.class)
        .hasMessageStartingWith("Table 't' does not exist in this database.");
  }

  @Test
  void droppedColumnTakesItsIndexesAndConstraintsAlong() throws SQLException {
    database.execute(
        "create table t (a integer, b integer, unique (a, b), check (b > 0))",
        "create index t_b on t (b)",
        "create index b on t (a)");
    apply(op -> op.dropColumn("t", column("b", integer())));
    assertThat(textOf("t")).isEqualTo("CREATE TABLE \"t\" (a integer)");
    assertThat(database.query("select name from sqlite_master where type = 'index'"))
        .containsExactly("b");
  }

  @Test
  void columnThatAViewNamesIsNotDropped() throws SQLException {
    database.execute("create table t (a integer, b integer)", "create view v as select b from t");
    assertThatThrownBy(() -> apply(op -> op.dropColumn("t", column("b", integer()))))
        .isInstanceOf(StatementFailed.class)
        .hasMessageContaining("no such column: b");
    assertThat(database.query("select * from v")).isEmpty();
  }

  @Test
  void columnThatATriggerNamesIsNotDropped() throws SQLException {
    database.execute(
        "create table t (a integer, b integer)",
        "create trigger t_set after update on t begin update t set b = 1; end");
    assertThatThrownBy(() -> apply(op -> op.dropColumn("t", column("b", integer()))))
        .isInstanceOf(StatementFailed.class)
        .hasMessageContaining("no such column: b");
  }

  @Test
  void viewThatWasBrokenBeforeStandsInNoWay() throws SQLException {
    database.execute(
        "create table t (a integer, b integer, unique (a, b))",
        "create view v as select * from gone");
    apply(op -> op.dropColumn("t", column("b", integer())));
    rebuild();
    assertThat(textOf("t")).isEqualTo("CREATE TABLE \"t\" (a varchar(10))");
  }

  @Test
  void viewThatWasBrokenBeforeStandsInNoWayOfASingleColumn() throws SQLException {
    database.execute(
        "create table t (a integer, b integer)",
        "insert into t values (1, 2)",
        "create view v as select * from gone");
    apply(op -> op.dropColumn("t", column("b", integer())));
    assertThat(database.query("select * from t")).containsExactly("1");
  }

  @Test
  void columnOfATableWithATriggerIsDroppedInARebuild() throws SQLException {
    database.execute(
        "create table t (a integer, b integer, c integer, unique (b, c))",
        "create trigger t_set after update of a on t begin update t set a = 1; end");
    apply(op -> op.dropColumn("t", column("b", integer())));
    assertThat(textOf("t")).isEqualTo("CREATE TABLE \"t\" (a integer, c integer)");
    assertThat(textOf("t_set")).contains("after update of a on t");
  }

  @Test
  void rowsInTheWayOfNotNullAreCounted() throws SQLException {
    database.execute("create table t (a integer)", "insert into t values (1), (null), (null)");
    assertThatThrownBy(() -> apply(op -> op.setNotNull("t", "a")))
        .isInstanceOf(StatementFailed.class)
        .hasMessage(
            "Column 'a' of table 't' cannot become NOT NULL: 2 rows hold NULL. Fill them first, or give a backfill.");
  }

  @Test
  void equalRowsInTheWayOfAUniqueConstraintAreCounted() throws SQLException {
    database.execute(
        "create table t (a integer, b text)",
        "insert into t values (1, 'x'), (1, 'x'), (2, 'x'), (2, 'x'), (3, null), (3, null), (4, 'y')");
    assertThatThrownBy(
            () ->
                apply(
                    op -> {
                      op.addColumn("t", column("c", text()), backfill("b || '!'"));
                      op.addUnique("t", unique("uk_t", "a", "b"));
                    }))
        .isInstanceOf(StatementFailed.class)
        .hasMessageContaining("Unique constraint 'uk_t' of table 't' cannot be made: 2 values");
    apply(
        op -> {
          op.addUnique("t", unique("uk_t", "a", "b"));
          op.alterType("t", "a", integer(), bigint());
          op.dropUnique("t", unique("uk_t", "a", "b"));
        });
    assertThat(database.query("select count(*) from t")).containsExactly("7");
  }

  @Test
  void newColumnWithoutValueIsRefusedOnFilledTablesOnly() throws SQLException {
    database.execute("create table t (a integer)");
    apply(op -> op.addColumn("t", column("b", integer()).notNull()));
    database.execute("insert into t values (1, 1)");
    assertThatThrownBy(() -> apply(op -> op.addColumn("t", column("c", integer()).notNull())))
        .isInstanceOf(StatementFailed.class)
        .hasMessageStartingWith("Column 'c' of table 't' cannot become NOT NULL: 1 rows");
  }

  @Test
  void newViolationsOfForeignKeysAreFoundAndOldOnesLeft() throws SQLException {
    database.execute(
        "create table p (id integer primary key)",
        "create table t (a integer, p_id integer, q_id integer references p)",
        "insert into t values (1, null, 99)");
    rebuild();
    assertThatThrownBy(
            () ->
                apply(
                    op -> {
                      op.sql("update t set p_id = 5");
                      op.addForeignKey("t", foreignKey("fk", "p_id").references("p", "id"));
                    }))
        .isInstanceOf(StatementFailed.class)
        .hasMessage(
            "Foreign keys refer to rows that do not exist: 1 rows from 't' to 'p'. Correct the rows, or the migration, and start again.");
    assertThat(database.query("select p_id from t")).containsExactly("null");
  }

  @Test
  void identityAddedLaterTakesTheRowids() throws SQLException {
    database.execute("create table t (a integer)", "insert into t values (10), (20)");
    apply(
        op -> {
          op.addColumn("t", column("id", bigint()).identity());
          op.addPrimaryKey("t", primaryKey("t_pkey", "id"));
        });
    database.execute("insert into t (a) values (30)");
    assertThat(database.query("select id, a from t")).containsExactly("1|10", "2|20", "3|30");
  }

  @Test
  void columnsComputedFromEachOtherFollowOneAnother() throws SQLException {
    database.execute("create table t (a integer)", "insert into t values (10)");
    apply(
        op -> {
          op.addColumn("t", column("b", integer()).notNull(), backfill("a + 1"));
          op.addColumn("t", column("c", text()).notNull(), backfill("b || '!'"));
        });
    assertThat(database.query("select * from t")).containsExactly("10|11|11!");
  }
}
