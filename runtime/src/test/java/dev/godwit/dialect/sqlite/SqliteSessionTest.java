package dev.godwit.dialect.sqlite;

import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.dialect.Session;
import dev.godwit.dialect.SessionSettings;
import dev.godwit.dialect.StatementFailed;
import dev.godwit.dialect.Step;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.testing.Databases;
import dev.godwit.testing.SqliteDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class SqliteSessionTest {

  private static final SessionSettings SETTINGS =
      new SessionSettings("godwit", Duration.ofSeconds(20), heard -> {});

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

  private static List<Integer> pragmas(Connection connection) throws SQLException {
    List<Integer> values = new ArrayList<>();
    for (String pragma : List.of("foreign_keys", "busy_timeout", "legacy_alter_table")) {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("pragma " + pragma)) {
        row.next();
        values.add(row.getInt(1));
      }
    }
    return values;
  }

  private void leavesPragmas(int foreignKeys, int legacyAlterTable) throws SQLException {
    List<Step> steps =
        new SqliteDialect()
            .plan(
                Schema.empty(),
                List.of(new Operation.AddUnique(QualifiedName.of("t"), unique("uk", "a"))));
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists t (a integer)");
      statement.execute("pragma foreign_keys = " + foreignKeys);
      statement.execute("pragma busy_timeout = 1234");
      statement.execute("pragma legacy_alter_table = " + legacyAlterTable);
      try (Session session = new SqliteDialect().open(connection, SETTINGS)) {
        session.lock();
        session.begin(steps);
        session.execute(steps.get(0));
        session.rollback();
      }
      assertThat(pragmas(connection)).containsExactly(foreignKeys, 1234, legacyAlterTable);
    }
  }

  @Test
  void pragmasAreRestored() throws SQLException {
    leavesPragmas(1, 0);
    leavesPragmas(0, 1);
  }

  @Test
  void failureBetweenTwoStatementsOfARebuildRestoresThemToo() throws SQLException {
    try (Connection connection = database.connect()) {
      List<Integer> before = pragmas(connection);
      try (Session session = new SqliteDialect().open(connection, SETTINGS)) {
        session.lock();
        session.begin(List.of());
        Step.Live halfWay =
            new Step.Live(
                "fail half way",
                it -> List.of("pragma legacy_alter_table = on", "nonsense"),
                List.of());
        assertThatThrownBy(() -> session.execute(halfWay)).isInstanceOf(StatementFailed.class);
      }
      assertThat(pragmas(connection)).isEqualTo(before);
    }
  }

  @Test
  void dataStepsObeyForeignKeysAsOnPostgresql() throws SQLException {
    database.execute(
        "create table p (id integer primary key)",
        "create table c (p_id integer references p on delete cascade)",
        "insert into p values (1)",
        "insert into c values (1)");
    assertThatThrownBy(() -> apply(op -> op.sql("insert into c values (2)")))
        .isInstanceOf(StatementFailed.class)
        .hasMessageContaining("FOREIGN KEY constraint failed");
    apply(op -> op.sql("delete from p"));
    assertThat(database.query("select * from c")).isEmpty();
  }

  @Test
  void droppingAParentLeavesItsChildrenAlone() throws SQLException {
    database.execute(
        "create table p (id integer primary key)",
        "create table c (p_id integer references p on delete cascade)",
        "insert into p values (1)",
        "insert into c values (1)");
    assertThatThrownBy(() -> apply(op -> op.dropTable("p", column("id", integer()))))
        .isInstanceOf(StatementFailed.class)
        .hasMessageStartingWith(
            "Foreign keys refer to rows that do not exist: 1 rows from 'c' to 'p'.");
    assertThat(database.query("select * from c")).containsExactly("1");
    assertThat(database.query("select * from p")).containsExactly("1");
  }

  @Test
  void foreignKeyThatWasBrokenBeforeStandsInNoWay() throws SQLException {
    database.execute(
        "create table p (id integer)",
        "create table c (p_id integer references p (id), a integer)",
        "insert into c values (1, 1)");
    apply(op -> op.setNotNull("c", "a"));
    assertThat(database.query("select * from c")).containsExactly("1|1");
  }

  @Test
  void foreignKeyThatLosesTheKeyItRefersToIsFound() throws SQLException {
    database.execute(
        "create table p (id integer unique)",
        "create table c (p_id integer references p (id))",
        "insert into p values (1)",
        "insert into c values (1)");
    assertThatThrownBy(() -> apply(op -> op.dropUnique("p", unique("uk", "id"))))
        .isInstanceOf(StatementFailed.class)
        .hasMessageContaining("foreign key mismatch");
  }

  @Test
  void writeAheadLogsWorkToo() throws SQLException {
    database.execute("pragma journal_mode = wal", "create table t (a integer)");
    try (Connection reader = database.connect();
        Statement statement = reader.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from sqlite_master")) {
      apply(op -> op.addUnique("t", unique("uk", "a")));
      assertThat(rows.getInt(1)).isEqualTo(1);
    }
    assertThat(database.query("pragma journal_mode")).containsExactly("wal");
  }

  @Test
  void everyKeywordCanBeAName() throws SQLException {
    for (String word : KEYWORDS) {
      apply(
          op -> {
            op.createTable(word, column(word, integer()), unique(word, word));
            op.sql("select 1");
            op.addColumn(word, column("x", integer()));
            op.renameColumn(word, word, "y");
            op.renameColumn(word, "y", word);
            op.sql("select 1");
            op.setNotNull(word, word);
            op.dropTable(word, column(word, integer()));
          });
    }
  }

  /** What sqlite.org/lang_keywords.html lists, and words that mean something in places. */
  private static final List<String> KEYWORDS =
      List.of(
          """
          abort action add after all alter always analyze and as asc attach autoincrement before
          begin between by cascade case cast check collate column commit conflict constraint create
          cross current current_date current_time current_timestamp database default deferrable
          deferred delete desc detach distinct do drop each else end escape except exclude exclusive
          exists explain fail filter first following for foreign from full generated glob group
          groups having if ignore immediate in index indexed initially inner insert instead
          intersect into is isnull join key last left like limit match materialized natural no not
          nothing notnull null nulls of offset on or order others outer over partition plan pragma
          preceding primary query raise range recursive references regexp reindex release rename
          replace restrict returning right rollback row rows savepoint select set table temp
          temporary then ties to transaction trigger unbounded union unique update using vacuum
          values view virtual when where window with without stored strict true false\
          """
              .split("\\s+", -1));

  @Test
  void tableReplacedByHandKeepsTheRowsThatReferToIt() throws SQLException {
    database.execute(
        "create table p (id integer primary key, c text)",
        "create table t (p_id integer references p (id) on delete cascade)",
        "insert into p values (1, 'x')",
        "insert into t values (1)");
    apply(
        op -> {
          op.sql("create table p_new (id integer primary key)");
          op.sql("insert into p_new select id from p");
          op.sql("drop table p");
          op.sql("alter table p_new rename to p");
        });
    assertThat(database.query("select t.p_id from t join p on p.id = t.p_id")).containsExactly("1");
  }

  @Test
  void tableThatRowsReferToCannotBeDroppedByHand() throws SQLException {
    database.execute(
        "create table p (id integer primary key)",
        "create table t (p_id integer references p (id) on delete cascade)",
        "insert into p values (1)",
        "insert into t values (1)");
    assertThatThrownBy(() -> apply(op -> op.sql("; drop table if exists p")))
        .hasMessageContaining(
            "Foreign keys refer to rows that do not exist: 1 rows from 't' to 'p'");
    assertThat(database.query("select * from t")).containsExactly("1");
  }
}
