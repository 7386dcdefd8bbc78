package dev.godwit.dialect.postgresql;

import static dev.godwit.operation.Backfill.backfill;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.computed;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.identity;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.noDefault;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.sequence;
import static dev.godwit.schema.Definitions.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.dialect.Session;
import dev.godwit.dialect.SessionSettings;
import dev.godwit.dialect.StatementFailed;
import dev.godwit.dialect.Step;
import dev.godwit.dialect.UnsupportedOperation;
import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.ColumnValue;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.Table;
import dev.godwit.schema.TableElement;
import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class PostgresqlDialectTest {

  private static void apply(PostgresqlDatabase database, Consumer<Operations> body)
      throws SQLException {
    apply(database, Schema.empty(), body);
  }

  private static void apply(PostgresqlDatabase database, Schema before, Consumer<Operations> body)
      throws SQLException {
    Operations op = Operations.unchecked();
    body.accept(op);
    database.apply(before, op.recorded());
  }

  @Test
  void everyReservedWordIsQuoted(PostgresqlDatabase database) throws SQLException {
    List<String> reserved =
        database.query("select word from pg_get_keywords() where catcode in ('R', 'T')");
    assertThat(PostgresqlNames.RESERVED).containsAll(reserved);
  }

  @Test
  void everyKeywordCanBeAName(PostgresqlDatabase database) throws SQLException {
    List<String> words = database.query("select word from pg_get_keywords()");
    apply(
        database,
        op -> {
          for (String word : new TreeSet<>(words)) {
            op.createTable(word, column(word, integer()), unique("uk_" + word, word));
            op.renameColumn(word, word, "y");
            op.renameColumn(word, "y", word);
          }
        });
    assertThat(database.query("select count(*) from pg_tables where schemaname = 'public'"))
        .containsExactly(String.valueOf(words.size()));
  }

  @Test
  void objectsMoveBetweenSchemas(PostgresqlDatabase database) throws SQLException {
    apply(
        database,
        op -> {
          op.createTable(
              "sales.item",
              column("id", bigint()).identity(),
              column("parent_id", bigint()),
              primaryKey("item_pkey", "id"),
              foreignKey("fk_item_parent", "parent_id").references("sales.item", "id"),
              index("ix_item_parent", "parent_id"));
          op.createSequence(sequence("sales.item_seq"));
          op.renameIndex("sales.item", "ix_item_parent", "ix_item");
          op.renameTable("sales.item", "Archive.thing");
          op.renameSequence("sales.item_seq", "counter");
          op.dropIndex("Archive.thing", index("ix_item", "parent_id"));
          op.createSequence(sequence("Archive.item_seq"));
        });
    assertThat(database.catalog().only("table").facts())
        .extracting("table")
        .containsExactly("Archive.thing");
    assertThat(database.catalog().only("sequence").facts())
        .extracting("table")
        .containsExactly("Archive.item_seq", "counter");
  }

  @Test
  void tablesCreatedWithForeignKeysToLaterOnesGetThemLater(PostgresqlDatabase database)
      throws SQLException {
    Table hen =
        Table.of(
            "hen",
            column("id", bigint()).notNull(),
            column("egg_id", bigint()),
            primaryKey("hen_pkey", "id"),
            foreignKey("fk_hen_egg", "egg_id").references("egg", "id"));
    Table egg =
        Table.of(
            "egg",
            column("id", bigint()).notNull(),
            column("hen_id", bigint()),
            primaryKey("egg_pkey", "id"),
            foreignKey("fk_egg_hen", "hen_id").references("hen", "id"));
    database.create(Schema.of(hen, egg));
    assertThat(database.catalog().only("foreign key").facts()).hasSize(2);
    apply(
        database,
        op -> {
          op.dropTable("hen", hen.elements().toArray(TableElement[]::new));
          op.dropTable("egg", egg.elements().toArray(TableElement[]::new));
        });
    assertThat(database.catalog().facts()).isEmpty();
  }

  @Test
  void newIdentityCountsOnFromTheRows(PostgresqlDatabase database) throws SQLException {
    database.execute(
        "create table t (id bigint not null, a integer)", "insert into t values (41, 1)");
    apply(database, op -> op.alterValue("t", "id", noDefault(), identity()));
    database.execute("insert into t (a) values (2)");
    assertThat(database.query("select id from t order by id")).containsExactly("41", "42");
  }

  @Test
  void rowsInTheWayOfNotNullAreCountedBeforeAnythingChanges(PostgresqlDatabase database)
      throws SQLException {
    database.execute(
        "create table \"it's\" (a integer)", "insert into \"it's\" values (1), (null), (null)");
    assertThatThrownBy(() -> apply(database, op -> op.setNotNull("it's", "a")))
        .isInstanceOf(StatementFailed.class)
        .hasMessageContaining(
            "Column 'a' of table 'it's' cannot become NOT NULL: 2 rows hold NULL. Fill them first,"
                + " or give a backfill.");
  }

  @Test
  void constantBackfillDoesNotTouchTheRows(PostgresqlDatabase database) throws SQLException {
    database.execute("create table t (a integer)", "insert into t values (1)");
    String before = "select relfilenode, (select xmin from t) from pg_class where relname = 't'";
    List<String> rows = database.query(before);
    apply(database, op -> op.addColumn("t", column("b", integer()).notNull(), backfill("7")));
    assertThat(database.query(before)).isEqualTo(rows);
    assertThat(database.query("select * from t")).containsExactly("1|7");
  }

  @Test
  void backfilledColumnKeepsItsOwnDefault(PostgresqlDatabase database) throws SQLException {
    database.execute("create table t (a integer)", "insert into t values (1)");
    apply(
        database,
        op -> {
          op.addColumn("t", column("b", integer()).notNull().defaultValue("8"), backfill("7"));
          op.addColumn("t", column("c", integer()).notNull().defaultValue("9"), backfill("a + 1"));
        });
    database.execute("insert into t (a) values (2)");
    assertThat(database.query("select * from t order by a")).containsExactly("1|7|2", "2|8|9");
  }

  @Test
  void columnBecomesComputedWhereNothingNamesIt(PostgresqlDatabase database) throws SQLException {
    Schema before = Schema.of(Table.of("t", column("a", integer()), column("b", integer())));
    database.create(before);
    database.execute("insert into t values (2, 1)");
    apply(database, before, op -> op.alterValue("t", "b", noDefault(), computed("a * 2")));
    assertThat(database.query("select a, b from t")).containsExactly("2|4");
    apply(database, op -> op.alterValue("t", "b", computed("a * 2"), noDefault()));
    database.execute("update t set b = 9");
    assertThatThrownBy(
            () -> apply(database, op -> op.alterValue("t", "b", noDefault(), computed("a * 2"))))
        .isInstanceOf(UnsupportedOperation.class)
        .hasMessage(
            "PostgreSQL cannot let column 'b' of table 't' be computed from now on. Drop what names"
                + " it, drop it, and add it again as computed.");
  }

  @Test
  void lockedTableIsNotWaitedForLongerThanTold(PostgresqlDatabase database) throws SQLException {
    database.execute("create table t (a integer)");
    try (Connection other = database.connect();
        Statement statement = other.createStatement();
        Connection connection = database.connect();
        Session session =
            new PostgresqlDialect()
                .open(connection, new SessionSettings("x", Duration.ofMillis(60), it -> {}))) {
      other.setAutoCommit(false);
      statement.execute("lock table t");
      session.lock();
      session.begin(List.of());
      assertThatThrownBy(
              () ->
                  session.execute(
                      new Step.Statement("alter table t add column b integer", List.of())))
          .isInstanceOf(StatementFailed.class)
          .hasMessageContaining("canceling statement due to lock timeout");
    }
  }

  @Test
  void deferredConstraintsSpeakUpAtTheCommit(PostgresqlDatabase database) throws SQLException {
    database.execute(
        "create table p (id integer primary key)",
        "create table c (p integer references p deferrable initially deferred)");
    assertThatThrownBy(() -> apply(database, op -> op.sql("insert into c values (1)")))
        .isInstanceOfSatisfying(
            StatementFailed.class, failure -> assertThat(failure.statement()).isEqualTo("commit"));
  }

  @Test
  void locksOfOtherNamesAndSchemasDoNotMeet(PostgresqlDatabase database) throws SQLException {
    SessionSettings settings = new SessionSettings("a", Duration.ofMillis(60), it -> {});
    SessionSettings other = new SessionSettings("b", Duration.ofMillis(60), it -> {});
    try (Connection one = database.connect();
        Connection two = database.connect();
        Connection three = database.connect();
        Statement statement = three.createStatement()) {
      statement.execute("create schema s");
      statement.execute("set search_path = s");
      try (Session first = new PostgresqlDialect().open(one, settings);
          Session second = new PostgresqlDialect().open(two, other);
          Session third = new PostgresqlDialect().open(three, settings)) {
        first.lock();
        second.lock();
        third.lock();
        assertThat(database.query("select count(*) from pg_locks where locktype = 'advisory'"))
            .containsExactly("3");
      }
      assertThat(database.query("select count(*) from pg_locks where locktype = 'advisory'"))
          .containsExactly("0");
    }
  }

  @Test
  void tableMovesIntoTheConnectionsOwnSchema(PostgresqlDatabase database) throws SQLException {
    database.execute("create schema other", "create table other.x (id int)");
    Operations op = Operations.unchecked();
    op.renameTable("other.x", "y");
    List<Step> steps = database.dialect().plan(Schema.empty(), op.recorded());
    SessionSettings settings = new SessionSettings("godwit", Duration.ofSeconds(9), heard -> {});
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema \"O'wn\"");
      statement.execute("set search_path = \"O'wn\"");
      try (Session session = database.dialect().open(connection, settings)) {
        session.begin(steps);
        for (Step step : steps) {
          session.execute(step);
        }
        session.commit();
      }
    }
    assertThat(database.query("select schemaname from pg_tables where tablename = 'y'"))
        .containsExactly("O'wn");
  }

  @Test
  void columnMayBeNamedAsTheGuardsVariable(PostgresqlDatabase database) throws SQLException {
    database.execute("create table t (offending int)", "insert into t values (1)");
    QualifiedName t = QualifiedName.of("t");
    apply(database, op -> op.add(new Operation.SetNotNull(t, "offending", Optional.empty())));
    assertThatThrownBy(() -> database.execute("insert into t values (null)"))
        .hasMessageContaining("offending");
  }

  @Test
  void columnThatBeginsToCountMayHoldNegativeNumbers(PostgresqlDatabase database)
      throws SQLException {
    database.execute("create table t (id bigint not null)", "insert into t values (-5)");
    QualifiedName t = QualifiedName.of("t");
    apply(
        database,
        op ->
            op.add(
                new Operation.AlterValue(t, "id", ColumnValue.GIVEN, new ColumnValue.Identity())));
    database.execute("insert into t default values");
    assertThat(database.query("select max(id) from t")).containsExactly("1");
  }
}
