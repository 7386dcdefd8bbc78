package dev.godwit.dialect.sqlite;

import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.defaultValue;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.noDefault;
import static dev.godwit.schema.Definitions.smallint;
import static dev.godwit.schema.Definitions.text;
import static dev.godwit.schema.Definitions.unique;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.dialect.StatementFailed;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Schema;
import dev.godwit.testing.Databases;
import dev.godwit.testing.SqliteDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Changes after which the table is still the one that it was: its first page in the file is the
 * same.
 */
@ExtendWith(Databases.class)
final class UncopiedChangeTest {

  private SqliteDatabase database;

  @BeforeEach
  void fillDatabase(SqliteDatabase sqlite) throws SQLException {
    database = sqlite;
    database.execute(
        "create table p (id integer primary key)",
        """
        create table t (id integer primary key autoincrement, -- the key
          a integer not null, b varchar(10) default 'x', c text constraint ck_c check (c in ('A','B')),
          d smallint check (d between 0 and 2), p_id integer constraint fk_t_p references p,
          constraint uk_t_b unique (b), constraint ck_a check (a > 0))\
        """,
        "create index t_c on t (c) where c > ''",
        "create view v as select a, c from t",
        "create trigger p_added after insert on p begin update t set p_id = new.id; end",
        "insert into p values (7)",
        "insert into t (id, a, b, c, d, p_id) values (1, 1, 'one', 'A', 0, 7), (5, 5, 'two', null,"
            + " 2, null)");
  }

  private void apply(Consumer<Operations> body) throws SQLException {
    Operations op = Operations.unchecked();
    body.accept(op);
    database.apply(Schema.empty(), op.recorded());
  }

  private String first(String sql) throws SQLException {
    return database.query(sql).get(0);
  }

  private String page() throws SQLException {
    return first("select rootpage from sqlite_master where name = 't'");
  }

  private String textOf(String table) throws SQLException {
    return first("select sql from sqlite_master where name = '" + table + "'");
  }

  private boolean copies(Consumer<Operations> body) throws SQLException {
    String page = page();
    List<String> rows = database.query("select * from t order by id");
    apply(body);
    assertThat(database.query("pragma integrity_check")).containsExactly("ok");
    assertThat(database.query("select * from t order by id")).isEqualTo(rows);
    return !page().equals(page);
  }

  @Test
  void notNullGoesWithoutCopy() throws SQLException {
    assertThat(copies(op -> op.dropNotNull("t", "a"))).isFalse();
    database.execute("insert into t (a) values (null)");
    assertThat(first("select max(id) from t")).isEqualTo("6");
  }

  @Test
  void notNullComesWithoutCopy() throws SQLException {
    assertThat(copies(op -> op.setNotNull("t", "b"))).isFalse();
    assertThatThrownBy(() -> database.execute("update t set b = null"))
        .hasMessageContaining("NOT NULL constraint failed: t.b");
  }

  @Test
  void notNullWaitsForRowsThatHoldNull() throws SQLException {
    String before = textOf("t");
    assertThatThrownBy(() -> apply(op -> op.setNotNull("t", "c")))
        .isInstanceOf(StatementFailed.class)
        .hasMessage(
            "Column 'c' of table 't' cannot become NOT NULL: 1 rows hold NULL. Fill them first, or"
                + " give a backfill.");
    assertThat(textOf("t")).isEqualTo(before);
  }

  @Test
  void nullIsFilledWithoutCopy() throws SQLException {
    String page = page();
    apply(op -> op.setNotNull("t", "c", backfill("'B'")));
    assertThat(page()).isEqualTo(page);
    assertThat(database.query("select c from t")).containsExactly("A", "B");
    assertThatThrownBy(() -> database.execute("update t set c = null"))
        .hasMessageContaining("NOT NULL constraint failed: t.c");
  }

  @Test
  void triggersDoNotNoticeThatNullIsFilled() throws SQLException {
    database.execute("create trigger t_set after update on t begin delete from p; end");
    apply(op -> op.setNotNull("t", "c", backfill("'B'")));
    assertThat(database.query("select c from t")).containsExactly("A", "B");
    assertThat(database.query("select id from p")).containsExactly("7");
  }

  @Test
  void triggersDoNotNoticeThatANewColumnIsFilled() throws SQLException {
    database.execute("create trigger t_set after update on t begin delete from p; end");
    apply(op -> op.addColumn("t", column("e", text()), backfill("b || '!'")));
    assertThat(database.query("select e from t")).containsExactly("one!", "two!");
    assertThat(database.query("select id from p")).containsExactly("7");
  }

  @Test
  void checksComeAndGoWithoutCopy() throws SQLException {
    assertThat(copies(op -> op.addCheck("t", check("ck_new", "a < 9")))).isFalse();
    assertThatThrownBy(() -> database.execute("update t set a = 10"))
        .hasMessageContaining("CHECK constraint failed: ck_new");
    assertThat(
            copies(
                op -> {
                  op.dropCheck("t", check("ck_new", "a < 9"));
                  op.dropCheck("t", check("ck_d", "d between 0 and 2"));
                  op.dropCheck("t", check("ck_c", "c in ('A','B')"));
                }))
        .isFalse();
    database.execute("update t set a = 10, d = 99, c = 'Z'");
  }

  @Test
  void rowsThatACheckRefusesAreCounted() {
    assertThatThrownBy(() -> apply(op -> op.addCheck("t", check("ck_new", "a < d or a > 100"))))
        .isInstanceOf(StatementFailed.class)
        .hasMessage(
            "Check 'ck_new' of table 't' cannot be made: 2 rows do not meet it (a < d or a > 100)."
                + " Correct the rows first.");
  }

  @Test
  void checkThatNamesNoColumnIsRefused() throws SQLException {
    String before = textOf("t");
    assertThatThrownBy(() -> apply(op -> op.addCheck("t", check("ck_new", "nothing > 0"))))
        .isInstanceOf(StatementFailed.class)
        .hasMessageContaining("nothing");
    assertThat(textOf("t")).isEqualTo(before);
    assertThat(database.query("pragma integrity_check")).containsExactly("ok");
  }

  @Test
  void constantsAreAddedToAnEnumWithoutCopy() throws SQLException {
    assertThat(
            copies(
                op -> {
                  op.dropCheck("t", check("ck_c", "c in ('A','B')"));
                  op.addCheck("t", check("ck_c", "c in ('A','B','C')"));
                  op.dropCheck("t", check("ck_d", "d between 0 and 2"));
                  op.addCheck("t", check("ck_d", "d between 0 and 3"));
                }))
        .isFalse();
    database.execute("update t set c = 'C', d = 3");
    assertThatThrownBy(() -> database.execute("update t set c = 'D'"))
        .hasMessageContaining("CHECK constraint failed: ck_c");
  }

  @Test
  void longerTypesOfOneAffinityNeedNoCopy() throws SQLException {
    assertThat(
            copies(
                op -> {
                  op.alterType("t", "a", integer(), bigint());
                  op.alterType("t", "b", varchar(10), varchar(20));
                  op.alterType("t", "d", smallint(), integer());
                }))
        .isFalse();
    assertThat(textOf("t"))
        .contains("a bigint not null, b varchar(20) default 'x'", "d integer check", "-- the key");
  }

  @Test
  void typesThatAreStoredOtherwiseNeedACopy() throws SQLException {
    assertThat(copies(op -> op.alterType("t", "a", integer(), text()))).isTrue();
    database.execute("drop view v", "drop table t", "create table t (id bigint primary key)");
    assertThat(copies(op -> op.alterType("t", "id", bigint(), integer()))).isTrue();
  }

  @Test
  void defaultsNeedACopy() throws SQLException {
    database.execute("alter table t add column e integer not null default 3");
    assertThat(copies(op -> op.alterValue("t", "e", defaultValue("3"), noDefault()))).isTrue();
    assertThat(copies(op -> op.alterValue("t", "e", noDefault(), defaultValue("4")))).isTrue();
    assertThat(database.query("select e from t")).containsExactly("3", "3");
  }

  @Test
  void foreignKeysComeAndGoWithoutCopy() throws SQLException {
    assertThat(
            copies(
                op -> op.dropForeignKey("t", foreignKey("fk_t_p", "p_id").references("p", "id"))))
        .isFalse();
    assertThat(
            copies(op -> op.addForeignKey("t", foreignKey("fk_new", "p_id").references("p", "id"))))
        .isFalse();
    database.execute("update t set p_id = 99");
    assertThat(database.query("pragma foreign_key_check")).hasSize(2);
    apply(op -> op.dropForeignKey("t", foreignKey("fk_new", "p_id").references("p", "id")));
    assertThatThrownBy(
            () ->
                apply(op -> op.addForeignKey("t", foreignKey("fk", "p_id").references("p", "id"))))
        .hasMessageStartingWith("Foreign keys refer to rows that do not exist: 2 rows from 't'");
    assertThat(textOf("t")).doesNotContain("foreign key");
  }

  @Test
  void constraintsAreRenamedWithoutCopy() throws SQLException {
    assertThat(
            copies(
                op -> {
                  op.dropUnique("t", unique("uk_t_b", "b"));
                  op.dropCheck("t", check("ck_a", "a > 0"));
                  op.addUnique("t", unique("uk_b", "b"));
                  op.addCheck("t", check("ck_positive", "a > 0"));
                }))
        .isFalse();
    assertThat(textOf("t")).contains("uk_b").doesNotContain("uk_t_b");
  }

  @Test
  void uniqueConstraintsThatWouldChangePlacesNeedACopy() throws SQLException {
    apply(op -> op.addUnique("t", unique("uk_t_a", "a")));
    assertThat(
            copies(
                op -> {
                  op.dropUnique("t", unique("uk_t_b", "b"));
                  op.addUnique("t", unique("uk_b", "b"));
                }))
        .isTrue();
  }

  @Test
  void everythingAboutATableIsOneCopyIfAnythingNeedsOne() throws SQLException {
    assertThat(
            copies(
                op -> {
                  op.dropNotNull("t", "a");
                  op.dropCheck("t", check("ck_a", "a > 0"));
                  op.alterValue("t", "b", defaultValue("'x'"), noDefault());
                }))
        .isTrue();
    assertThat(textOf("t")).contains("a integer, b varchar(10), c text").doesNotContain("ck_a");
  }

  @Test
  void columnGoesWithoutRebuildBesideViewsThatTakeRows() throws SQLException {
    database.execute(
        "alter table t add column e integer",
        "create trigger v_added instead of insert on v begin insert into p values (new.a); end");
    String page = page();
    apply(op -> op.dropColumn("t", column("e", integer())));
    assertThat(page()).isEqualTo(page);
    assertThat(textOf("t")).doesNotContain("e integer");
  }

  @Test
  void otherConnectionsSeeTheChange() throws SQLException {
    try (Connection other = database.connect();
        Statement statement = other.createStatement()) {
      try (ResultSet rows = statement.executeQuery("select count(*) from t")) {
        assertThat(rows.getInt(1)).isEqualTo(2);
      }
      apply(op -> op.alterType("t", "b", varchar(10), varchar(20)));
      apply(op -> op.addCheck("t", check("ck_new", "a < 9")));
      assertThatThrownBy(() -> statement.execute("update t set a = 10"))
          .hasMessageContaining("CHECK constraint failed: ck_new");
    }
  }

  @Test
  void whatFailsLaterTakesTheChangeBack() throws SQLException {
    List<String> before = database.query("select name, sql from sqlite_master");
    assertThatThrownBy(
            () ->
                apply(
                    op -> {
                      op.alterType("t", "b", varchar(10), varchar(20));
                      op.dropNotNull("t", "a");
                      op.sql("insert into nothing values (1)");
                    }))
        .isInstanceOf(StatementFailed.class);
    assertThat(database.query("select name, sql from sqlite_master")).isEqualTo(before);
    assertThat(database.query("pragma integrity_check")).containsExactly("ok");
  }

  @Test
  void olderVersionsNeedNoCopyEither() throws SQLException {
    Operations op = Operations.unchecked();
    op.dropNotNull("t", "a");
    op.setNotNull("t", "b");
    op.dropCheck("t", check("ck_a", "a > 0"));
    op.addCheck("t", check("ck_new", "a < 9"));
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      LiveDatabase old =
          new LiveDatabase(
              new SqliteVersion(3, 25),
              Pragmas.read(connection, "schema_version"),
              Dependents.in(connection),
              /* sound= */ true);
      List<String> statements =
          UncopiedChange.of(op.recorded(), LiveTable.read(connection, "t"), Optional.empty(), old)
              .orElseThrow();
      assertThat(statements).hasSize(5).allMatch(sql -> !sql.startsWith("alter"));
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    assertThat(textOf("t"))
        .contains("a integer, b varchar(10) default 'x' not null", "ck_new check (a < 9)")
        .doesNotContain("ck_a");
    assertThat(database.query("pragma integrity_check")).containsExactly("ok");
  }

  @Test
  void foreignKeyOfANewColumnStaysWhereTheTextIsWritten() throws SQLException {
    database.execute("drop trigger p_added");
    String page = page();
    apply(
        op -> {
          op.addColumn("t", column("q_id", integer()));
          op.dropForeignKey("t", foreignKey("fk_t_p", "p_id").references("p", "id"));
          op.dropColumn("t", column("p_id", integer()));
          op.addForeignKey("t", foreignKey("fk_t_q", "q_id").references("p", "id"));
        });
    assertThat(page()).isEqualTo(page);
    assertThat(database.query("select \"table\", \"from\" from pragma_foreign_key_list('t')"))
        .containsExactly("p|q_id");
    assertThat(textOf("t")).contains("fk_t_q").doesNotContain("fk_t_p");
    assertThat(database.query("pragma integrity_check")).containsExactly("ok");
  }
}
