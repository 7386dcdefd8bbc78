package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.migrator;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.onPostgresql;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.godwit.schema.ForeignKey;
import dev.godwit.script.Script;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scripts as {@code psql} and {@code sqlite3} execute them, where these are installed. */
@ExtendWith(Databases.class)
final class ScriptProgramsTest {

  private static final String NASTY =
      "it's; \"quoted\" \\d :name $$ $godwit$ -- no comment\n.bail off\n\\q\n/* ü */";

  private static final TestMigration ROWS =
      TestMigration.of(
              "0002_it's; \"odd\" \\ :name",
              op -> {
                op.sql(
                    "insert into customer (id, name) values (1, '"
                        + NASTY.replace("'", "''")
                        + "'), (2, 'Ada')");
                op.sql(onPostgresql("update customer set name = name || $a$;'$a$::text"));
                op.sql(
                    onPostgresql("update customer set name = (array[name])[1:id]")
                        .onSqlite(
                            "create trigger named after insert on customer begin"
                                + " update customer set name = 'new;' where id = new.id; end"));
              },
              op -> {
                op.sql(onPostgresql("select 1").onSqlite("drop trigger if exists named"));
                op.sql("delete from customer");
              })
          .after("0001_create_customer");

  /** On SQLite, the other table makes this a rebuild with a check of foreign keys. */
  private static final TestMigration REBUILD =
      TestMigration.of(
              "0003_rebuild",
              op -> {
                op.createTable(
                    "purchase",
                    column("id", bigint()).notNull(),
                    column("customer_id", bigint()),
                    primaryKey("pk_purchase", "id"),
                    foreignKey("fk_purchase_customer", "customer_id")
                        .references("customer", "id")
                        .onDelete(ForeignKey.Action.CASCADE));
                op.sql("insert into purchase (id, customer_id) values (7, 1)");
                op.guard(
                    "customer", "none is negative", "select count(*) from customer where id < 0");
                op.sql(onPostgresql("select 1").onSqlite("drop trigger named"));
                op.alterType("customer", "name", varchar(100), varchar(200));
                op.setNotNull("customer", "name");
              },
              op -> {
                op.dropNotNull("customer", "name");
                op.alterType("customer", "name", varchar(200), varchar(100));
                op.dropTable("purchase");
              })
          .after(ROWS.revision());

  private static final TestMigration[] ALL = {CUSTOMER, ROWS, REBUILD};

  private static Script script(TestDatabase database, String from, String to) {
    assumeTrue(ScriptRunner.isInstalled(database), "The database's command line is installed.");
    return Migrator.offline(TestIndex.of(ALL)).script(MigratorScriptTest.kind(database), from, to);
  }

  private static ScriptRunner.Outcome run(TestDatabase database, Script script)
      throws IOException, InterruptedException {
    return database instanceof SqliteDatabase
        ? ScriptRunner.runByProgram(database, script)
        : ScriptRunner.runByProgram(
            database, script, "--single-transaction", "--set=ON_ERROR_STOP=1");
  }

  @OnEachDatabase
  void programMakesWhatTheMigratorMakes(TestDatabase database) throws Exception {
    Script script = script(database, "base", "head");
    migrator(database, ALL).upgrade();
    List<String> expected = MigratorScriptTest.state(database);
    List<String> rows = database.query("select id, name from customer order by id");
    migrator(database, ALL).downgrade("base");
    Sql.execute(database, "drop table godwit_history");

    ScriptRunner.Outcome outcome = run(database, script);

    assertThat(outcome).isEqualTo(new ScriptRunner.Outcome(0, outcome.output()));
    assertThat(MigratorScriptTest.state(database)).isEqualTo(expected);
    assertThat(database.query("select id, name from customer order by id")).isEqualTo(rows);
    assertThat(database.query("select id, customer_id from purchase")).containsExactly("7|1");
    assertThat(migrator(database, ALL).status().isCurrent()).isTrue();
    assertThat(migrator(database, ALL).upgrade().applied()).isEmpty();
  }

  @OnEachDatabase
  void programStopsAtAFailureWithItsMessage(TestDatabase database) throws Exception {
    Script script = script(database, "0002", "head");
    migrator(database, CUSTOMER, ROWS).upgrade();
    Sql.execute(database, "insert into customer (id, name) values (-1, 'x')");
    List<String> before = MigratorScriptTest.state(database);

    ScriptRunner.Outcome outcome = run(database, script);

    assertThat(outcome.code()).isNotZero();
    assertThat(outcome.output())
        .contains("Table 'customer' has rows that break the rule \"none is negative\"");
    assertThat(MigratorScriptTest.state(database)).isEqualTo(before);
  }

  @OnEachDatabase
  void programChangesNothingElsewhere(TestDatabase database) throws Exception {
    Script script = script(database, "0002", "head");
    migrator(database, ALL).upgrade();
    List<String> before = MigratorScriptTest.state(database);
    ScriptRunner.Outcome outcome = run(database, script);
    assertThat(outcome.code()).isNotZero();
    assertThat(outcome.output()).contains("The script begins at '0002', and the history 'shop'");
    assertThat(MigratorScriptTest.state(database)).isEqualTo(before);
  }

  @Test
  void psqlWithoutATransactionChangesNothing(PostgresqlDatabase database) throws Exception {
    Script script = script(database, "base", "head");
    ScriptRunner.Outcome outcome = ScriptRunner.runByProgram(database, script);
    assertThat(outcome.output())
        .contains("This script is executed in one transaction or not at all: psql -1.");
    assertThat(outcome.code()).isNotZero();
    assertThat(Sql.tables(database)).isEmpty();
  }

  @Test
  void psqlRollsBackEverythingAlsoWhereItGoesOnAfterErrors(PostgresqlDatabase database)
      throws Exception {
    Script script = script(database, "base", "head");
    Sql.execute(database, "create table purchase (id bigint)");
    ScriptRunner.runByProgram(database, script, "--single-transaction");
    assertThat(Sql.tables(database)).containsExactly("purchase");
  }

  @OnEachDatabase
  void programDoesInOneTransactionWhatWouldCommitStepByStep(TestDatabase database)
      throws Exception {
    assumeTrue(ScriptRunner.isInstalled(database), "The database's command line is installed.");
    TestMigration stepwise =
        TestMigration.of(
                "0002_find_names",
                op -> {
                  op.createIndex("customer", index("ix_customer_name", "name"));
                  op.guard(
                      "customer",
                      "none is called x",
                      "select count(*) from customer where name = 'x'");
                },
                op -> op.dropIndex("customer", "ix_customer_name"))
            .after("0001_create_customer")
            .withoutTransaction();
    Migrator shop = migrator(database, CUSTOMER, stepwise);
    shop.upgrade("0001");
    Sql.execute(database, "insert into customer values (1, 'x')");
    assertThatExceptionOfType(MigrationFailed.class).isThrownBy(shop::upgrade);
    Script script = shop.script(MigratorScriptTest.kind(database), "0001", "head");

    ScriptRunner.Outcome refused = run(database, script);
    assertThat(refused.code()).isNotZero();
    assertThat(refused.output()).contains("of which only some steps are done");

    shop.downgrade("0001");
    Sql.execute(database, "delete from customer");
    ScriptRunner.Outcome outcome = run(database, script);
    assertThat(outcome).isEqualTo(new ScriptRunner.Outcome(0, outcome.output()));
    assertThat(shop.status().isCurrent()).isTrue();
    assertThat(shop.verify().isEqual()).isTrue();
  }

  @OnEachDatabase
  void programUndoes(TestDatabase database) throws Exception {
    Script script = script(database, "head", "0002");
    migrator(database, ALL).upgrade();
    assertThat(run(database, script).code()).isZero();
    assertThat(migrator(database, ALL).status().pending()).containsExactly("0003_rebuild");
    assertThat(Sql.tables(database)).containsExactly("customer", "godwit_history");
  }
}
