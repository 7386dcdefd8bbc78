package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.PURCHASE;
import static dev.godwit.Shop.migrator;
import static dev.godwit.Shop.wholeShop;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.onPostgresql;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.history.AppliedRevision;
import dev.godwit.move.Release;
import dev.godwit.schema.TableElement;
import dev.godwit.script.Gap;
import dev.godwit.script.Script;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scripts do what the migrator does, and the migrator goes on from there. */
@ExtendWith(Databases.class)
final class MigratorScriptTest {

  private static final TestMigration GUARDED =
      TestMigration.of(
              "0002_shorten_name",
              op -> {
                op.guard(
                    "customer",
                    "name fits \"varchar(3)\"; isn't it?",
                    "select count(*) from customer where length(name) > 3 -- too long");
                op.alterType("customer", "name", varchar(100), varchar(3));
              },
              op -> op.alterType("customer", "name", varchar(3), varchar(100)))
          .after("0001_create_customer");

  static DatabaseKind kind(TestDatabase database) {
    return database instanceof SqliteDatabase ? DatabaseKind.SQLITE : DatabaseKind.POSTGRESQL;
  }

  private static Script script(
      TestDatabase database, String from, String to, TestMigration... all) {
    return Migrator.offline(TestIndex.of(all)).script(kind(database), from, to);
  }

  private static Script wholeScript(TestDatabase database, String from, String to) {
    return script(database, from, to, CUSTOMER, PHONE, PURCHASE);
  }

  /** The schema, and of the history what does not depend on the time. */
  static List<String> state(TestDatabase database) throws SQLException {
    List<String> state = new ArrayList<>(database.catalog().toString().lines().toList());
    state.addAll(
        database.query(
            "select history, revision, ordinal, draft, description, checksum, tool_version,"
                + " superseded_by, undo from godwit_history order by history, ordinal"));
    return state;
  }

  /** Leaves the database empty, and tells what the migrator had made of it. */
  private static List<String> madeByMigrator(TestDatabase database, TestMigration... all)
      throws SQLException {
    migrator(database, all).upgrade();
    List<String> state = state(database);
    migrator(database, all).downgrade("base");
    Sql.execute(database, "drop table godwit_history");
    return state;
  }

  @OnEachDatabase
  void scriptFromBaseMakesWhatTheMigratorMakes(TestDatabase database) throws SQLException {
    List<String> expected = madeByMigrator(database, CUSTOMER, PHONE, PURCHASE);

    Script script = wholeScript(database, "base", "head");
    ScriptRunner.run(database, script);

    assertThat(state(database)).isEqualTo(expected);
    assertThat(script.revisions())
        .containsExactly("0001_create_customer", "0002_add_phone", "0003_create_purchase");
    assertThat(script.isComplete()).isTrue();
    assertThat(wholeShop(database).status().isCurrent()).isTrue();
    assertThat(wholeShop(database).upgrade().applied()).isEmpty();
    assertThat(wholeShop(database).downgrade("base").undone()).hasSize(3);
  }

  @OnEachDatabase
  void rowsOfTheHistorySayWhenAndByWhom(TestDatabase database) throws SQLException {
    Instant before = Instant.now();
    ScriptRunner.run(database, wholeScript(database, "base", "0001"));
    AppliedRevision row = wholeShop(database).status().applied().get(0);
    assertThat(row.appliedAt())
        .isBetween(before.minus(Duration.ofMinutes(1)), Instant.now().plusSeconds(60));
    assertThat(row.appliedBy())
        .isEqualTo(database instanceof SqliteDatabase ? "sqlite3" : "postgres");
    assertThat(row.duration()).isZero();
    assertThat(row.toolVersion()).isEqualTo(Release.name());
  }

  @OnEachDatabase
  void scriptGoesOnWhereTheMigratorStopped(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    ScriptRunner.run(database, wholeScript(database, "0001", "0003"));
    assertThat(wholeShop(database).status().isCurrent()).isTrue();
    assertThat(wholeShop(database).status().applied())
        .extracting(AppliedRevision::ordinal)
        .containsExactly(1, 2, 3);
  }

  @OnEachDatabase
  void downgradeScriptUndoes(TestDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    ScriptRunner.run(database, wholeScript(database, "head", "-1"));
    assertThat(wholeShop(database).status().pending()).containsExactly("0003_create_purchase");
    ScriptRunner.run(database, wholeScript(database, "0002", "base"));
    assertThat(Sql.tables(database)).containsExactly("godwit_history");
    assertThat(wholeShop(database).upgrade().applied()).hasSize(3);
  }

  @OnEachDatabase
  void relativeTargetsCountFromTheBeginning(TestDatabase database) {
    assertThat(wholeScript(database, "base", "+2").revisions())
        .containsExactly("0001_create_customer", "0002_add_phone");
    assertThat(wholeScript(database, "head", "-2").revisions())
        .containsExactly("0003_create_purchase", "0002_add_phone");
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> wholeScript(database, "-1", "head"))
        .withMessage(
            "A script cannot begin at '-1', which depends on a database. Begin at base, at head or"
                + " at a revision.");
  }

  @OnEachDatabase
  void scriptIsRefusedByADatabaseThatIsElsewhere(TestDatabase database) throws SQLException {
    Script script = wholeScript(database, "0001", "0002");
    wholeShop(database).upgrade();
    List<String> before = state(database);
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> ScriptRunner.run(database, script))
        .withMessageContaining(
            "The script begins at '0001', and the history 'shop' of this database is elsewhere."
                + " Nothing was changed. Write a script that begins where it is.");
    assertThat(state(database)).isEqualTo(before);
  }

  @OnEachDatabase
  void scriptFromBaseIsRefusedTwice(TestDatabase database) throws SQLException {
    Script script = wholeScript(database, "base", "head");
    ScriptRunner.run(database, script);
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> ScriptRunner.run(database, script))
        .withMessageContaining("The script begins at 'base', and the history 'shop'");
  }

  @OnEachDatabase
  void scriptIsRefusedWhereAnotherFormWasApplied(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER.saying("something else"), PHONE).upgrade();
    Script script = wholeScript(database, "0002", "base");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> ScriptRunner.run(database, script))
        .withMessageContaining(
            "'0001_create_customer' is not applied in the form that this script undoes.");
  }

  @OnEachDatabase
  void historiesThatShareTheTableKeepToThemselves(TestDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    TestMigration stock =
        TestMigration.of(
            "0001_create_stock",
            op -> op.createTable("stock", column("id", bigint())),
            op -> op.dropTable("stock"));
    TestIndex other = TestIndex.named("it's another", stock);
    ScriptRunner.run(database, Migrator.offline(other).script(kind(database), "base", "head"));
    assertThat(Shop.migrator(database, other).status().isCurrent()).isTrue();
    assertThat(wholeShop(database).status().isCurrent()).isTrue();
  }

  @OnEachDatabase
  void guardStopsTheScriptWithItsMessage(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    Sql.execute(database, "insert into customer values (1, 'Grace'), (2, 'Ada'), (3, 'Alonzo')");
    Script script = script(database, "0001", "head", CUSTOMER, GUARDED);
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> ScriptRunner.run(database, script))
        .withMessageContaining(
            "Table 'customer' has rows that break the rule \"name fits \"varchar(3)\"; isn't it?\""
                + (database instanceof SqliteDatabase ? "" : ": 2")
                + ". Correct them first.");
    assertThat(migrator(database, CUSTOMER, GUARDED).status().pending())
        .containsExactly("0002_shorten_name");
    Sql.execute(database, "delete from customer where id <> 2");
    ScriptRunner.run(database, script);
    assertThat(Sql.rows(database, "select name from customer")).containsExactly("Ada");
    assertThat(migrator(database, CUSTOMER, GUARDED).status().isCurrent()).isTrue();
  }

  @OnEachDatabase
  void javaStepIsAGapThatStopsTheScript(TestDatabase database) throws SQLException {
    TestMigration java =
        TestMigration.of("0002_java", op -> op.run(connection -> {}), op -> {})
            .after("0001_create_customer");
    Script script = script(database, "base", "head", CUSTOMER, java);
    assertThat(script.gaps())
        .containsExactly(new Gap("0002_java", "The migration runs Java code here."));
    assertThat(script.isComplete()).isFalse();
    assertThat(script.text())
        .contains(
            """
            -- GAP: The migration runs Java code here. A script cannot contain that: write what it does in SQL here,
            -- in the place of these statements, which fail:
            """);
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> ScriptRunner.run(database, script))
        .withMessageContaining(
            "The script has a gap in '0002_java': The migration runs Java code here. Write in its"
                + " place what is to be done there.");
  }

  @OnEachDatabase
  void textsOfAllKindsPassUnchanged(TestDatabase database) throws SQLException {
    String nasty = "it's; \"quoted\" \\d :name $$ $godwit$ -- no comment\n.bail off\n\\q\n/* ü */";
    TestMigration texts =
        TestMigration.of(
                "0002_it's; \"odd\" \\ :name",
                op -> {
                  op.sql(
                      "insert into customer (id, name) values (1, '"
                          + nasty.replace("'", "''")
                          + "')");
                  op.sql(onPostgresql("update customer set name = name || $a$;'$a$::text"));
                },
                op -> op.sql("delete from customer where name like '%;%'"))
            .after("0001_create_customer");
    List<String> expected = madeByMigrator(database, CUSTOMER, texts);
    ScriptRunner.run(database, script(database, "base", "head", CUSTOMER, texts));
    assertThat(state(database)).isEqualTo(expected);
    assertThat(database.query("select name from customer").get(0)).startsWith(nasty);
  }

  @OnEachDatabase
  void draftIsRecordedAsOneAndSaidToBeOne(TestDatabase database) throws SQLException {
    Script script = script(database, "base", "head", CUSTOMER, PHONE.draft());
    assertThat(script.text())
        .contains("-- It is a draft: its migration was not committed when this was written.\n");
    ScriptRunner.run(database, script);
    assertThat(migrator(database, CUSTOMER, PHONE.draft()).status().applied())
        .extracting(AppliedRevision::draft)
        .containsExactly(false, true);
  }

  /** An index, and a column that a step of its own fills. */
  private static final TestMigration STEPWISE =
      TestMigration.of(
              "0002_find_names",
              op -> {
                op.createIndex("customer", index("ix_customer_name", "name"));
                op.addColumn("customer", column("initial", varchar(1)));
                op.sql("update customer set initial = substr(name, 1, 1)");
              },
              op -> {
                op.dropColumn("customer", "initial");
                op.dropIndex("customer", "ix_customer_name");
              })
          .after("0001_create_customer")
          .withoutTransaction();

  @OnEachDatabase
  void migrationWithoutATransactionIsDoneInOneAndSaidToBe(TestDatabase database)
      throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    Sql.execute(database, "insert into customer values (1, 'Grace')");
    Script script = script(database, "0001", "head", CUSTOMER, STEPWISE);
    assertThat(script.isComplete()).isTrue();
    assertThat(script.text())
        .contains(
            """
            -- apply 0002_find_names: does 0002_find_names
            -- Its migration is declared to commit step by step, and would build indexes beside the work of others.
            -- This script does it in one transaction: it ends the same, but others wait meanwhile.
            """);

    ScriptRunner.run(database, script);

    assertThat(Sql.rows(database, "select initial from customer")).containsExactly("G");
    Migrator migrator = migrator(database, CUSTOMER, STEPWISE);
    assertThat(migrator.status().isCurrent()).isTrue();
    assertThat(migrator.verify().isEqual()).isTrue();
    assertThat(migrator.downgrade("0001").undone()).containsExactly("0002_find_names");
  }

  @OnEachDatabase
  void scriptGoesOnBehindAMigrationThatWasDoneStepByStep(TestDatabase database)
      throws SQLException {
    TestMigration last = PURCHASE.after("0002_find_names");
    migrator(database, CUSTOMER, STEPWISE).upgrade();
    ScriptRunner.run(database, script(database, "0002", "head", CUSTOMER, STEPWISE, last));
    assertThat(migrator(database, CUSTOMER, STEPWISE, last).status().isCurrent()).isTrue();
    ScriptRunner.run(database, script(database, "head", "base", CUSTOMER, STEPWISE, last));
    assertThat(Sql.tables(database)).containsExactly("godwit_history");
  }

  @OnEachDatabase
  void scriptIsRefusedWhereSomeStepsAreDone(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    TestMigration stopping =
        TestMigration.of(
                STEPWISE.revision(),
                op -> {
                  op.createIndex("customer", index("ix_customer_name", "name"));
                  op.sql("insert into absent values (1)");
                },
                op -> op.dropIndex("customer", "ix_customer_name"))
            .after("0001_create_customer")
            .withoutTransaction();
    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, stopping).upgrade());
    List<String> before = state(database);
    for (String from : List.of("0001", "0002")) {
      Script script =
          script(database, from, from.equals("0001") ? "head" : "0001", CUSTOMER, stopping);
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> ScriptRunner.run(database, script))
          .withMessageContaining(
              "The history 'shop' of this database has a migration of which only some steps are"
                  + " done. Nothing was changed. Complete it or undo it with Godwit itself first: a"
                  + " script takes migrations whole.");
    }
    assertThat(state(database)).isEqualTo(before);
  }

  @Test
  void statementThatPostgresqlRefusesInATransactionIsAGap(PostgresqlDatabase database)
      throws SQLException {
    TestMigration own =
        TestMigration.of(
                "0002_find_names",
                op -> op.sql("create index concurrently ix_customer_name\n  on customer (name)"),
                op -> op.sql("drop index ix_customer_name"))
            .after("0001_create_customer")
            .withoutTransaction();
    Script script = script(database, "base", "head", CUSTOMER, own);
    assertThat(script.gaps())
        .containsExactly(
            new Gap(
                "0002_find_names",
                "The database executes this outside of transactions only: create index concurrently"
                    + " ix_customer_name on customer (name)."));
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> ScriptRunner.run(database, script))
        .withMessageContaining("The script has a gap in '0002_find_names'");
    assertThat(Sql.tables(database)).isEmpty();
  }

  @OnEachDatabase
  void nothingToDoIsAScriptThatOnlyLooks(TestDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    List<String> before = state(database);
    Script script = wholeScript(database, "head", "head");
    ScriptRunner.run(database, script);
    assertThat(script.revisions()).isEmpty();
    assertThat(state(database)).isEqualTo(before);
  }

  @OnEachDatabase
  void mergeRecordsWhatItSupersedes(TestDatabase database) throws SQLException {
    TestMigration email =
        TestMigration.of(
                "0002_add_email",
                op -> op.alterType("customer", "name", varchar(100), varchar(200)),
                op -> op.alterType("customer", "name", varchar(200), varchar(100)))
            .after("0001_create_customer");
    TestMigration merge =
        TestMigration.of("0003_merge", email.up(), email.down())
            .after("0002_add_phone", "0002_add_email")
            .insteadOf("0002_add_email", PHONE.up(), PHONE.down());
    TestMigration[] all = {CUSTOMER, PHONE, email, merge};
    List<String> expected = madeByMigrator(database, all);
    ScriptRunner.run(database, script(database, "base", "head", all));
    assertThat(state(database)).isEqualTo(expected);
    ScriptRunner.run(database, script(database, "head", "0001", all));
    assertThat(migrator(database, all).status().applied())
        .extracting(AppliedRevision::revision)
        .containsExactly("0001_create_customer");
  }

  @OnEachDatabase
  void longWayLeadsThroughACheckpoint(TestDatabase database) throws SQLException {
    TestMigration checkpoint =
        TestMigration.of(
                "0003_checkpoint",
                op ->
                    op.createTable(
                        "customer",
                        column("id", bigint()).notNull(),
                        column("name", varchar(100)),
                        column("phone", varchar(20)),
                        primaryKey("pk_customer", "id")),
                op -> op.dropTable("customer"))
            .after("0002_add_phone")
            .containing("0001_create_customer", "0002_add_phone");
    TestMigration[] all = {CUSTOMER, PHONE, checkpoint};
    migrator(database, CUSTOMER).upgrade();
    ScriptRunner.run(database, script(database, "0001", "head", all));
    assertThat(migrator(database, all).status().isCurrent()).isTrue();
    assertThat(script(database, "base", "head", all).revisions())
        .containsExactly("0003_checkpoint");
    assertThat(script(database, "0002", "base", all).revisions())
        .containsExactly("0002_add_phone", "0001_create_customer");
  }

  /** The first builds of Godwit made it, and what they made is completed by the migrator only. */
  @OnEachDatabase
  void scriptTakesAHistoryTableWithoutItsLastColumn(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    Sql.execute(database, "alter table godwit_history drop column progress");
    ScriptRunner.run(database, script(database, "0001", "head", CUSTOMER, PHONE));
    ScriptRunner.run(database, script(database, "head", "base", CUSTOMER, PHONE));
    assertThat(Sql.tables(database)).containsExactly("godwit_history");
    ScriptRunner.run(database, script(database, "base", "head", CUSTOMER, PHONE));
    Migrator shop = migrator(database, CUSTOMER, PHONE);
    assertThat(shop.status().isCurrent()).isTrue();
    assertThat(shop.verify().isEqual()).isTrue();
    assertThat(shop.downgrade("base").undone()).hasSize(2);
  }

  @Test
  void postgresqlScriptReadsLikeThis() {
    assertThat(
            Migrator.offline(TestIndex.of(CUSTOMER, PHONE))
                .script(DatabaseKind.POSTGRESQL, "0001", "head")
                .text()
                .replace(Release.name(), "1.0"))
        .isEqualTo(
            """
            -- Godwit 1.0: the history 'shop' from 0001 to head, on PostgreSQL.
            -- Execute it with: psql -1 -v ON_ERROR_STOP=1 -f FILE
            set local godwit.script = 'whole';
            do $godwit$
            begin
              if current_setting('godwit.script', true) is distinct from 'whole' then
                raise warning 'This script is executed in one transaction or not at all: psql -1.';
                perform pg_terminate_backend(pg_backend_pid());
              end if;
            end
            $godwit$;
            set local lock_timeout = 2000;
            set local statement_timeout = 0;
            set local idle_in_transaction_session_timeout = 0;
            set local standard_conforming_strings = on;
            set local client_encoding = 'UTF8';
            do $godwit$
            begin
              if not pg_try_advisory_xact_lock(('x' || substr(encode(sha256(convert_to(current_database(), 'UTF8') || '\\x00'::bytea
                || convert_to(coalesce(current_schema(), 'null'), 'UTF8') || '\\x00'::bytea
                || convert_to('godwit_history', 'UTF8')), 'hex'), 1, 16))::bit(64)::bigint) then
                raise exception 'Another process is migrating this database. Nothing was changed. Let it finish, then run the script again.';
              end if;
            end
            $godwit$;

            do $godwit$
            declare
              godwit_rows bigint;
            begin
              godwit_rows := (
                select (select count(*) from godwit_history
              where history = 'shop' and (progress !~ '^upgrade ([0-9]+)/\\1 '))
              from (select null as progress) as former
              );
              if godwit_rows > 0 then
                raise exception using message = replace('The history ''shop'' of this database has a migration of which only some steps are done. Nothing was changed. Complete it or undo it with Godwit itself first: a script takes migrations whole.', '%d', godwit_rows::text);
              end if;
            end
            $godwit$;
            do $godwit$
            declare
              godwit_rows bigint;
            begin
              godwit_rows := (
                select abs(count(*) - 1) + abs(count(case when (revision = '0001_create_customer' and checksum = 'says 0001_create_customer' and superseded_by is null) then 1 end) - 1)
              from godwit_history where history = 'shop'
              );
              if godwit_rows > 0 then
                raise exception using message = replace('The script begins at ''0001'', and the history ''shop'' of this database is elsewhere. Nothing was changed. Write a script that begins where it is.', '%d', godwit_rows::text);
              end if;
            end
            $godwit$;

            -- apply 0002_add_phone: does 0002_add_phone
            alter table customer add column phone varchar(20);
            insert into godwit_history (history, revision, ordinal, draft, description, checksum,
                applied_at, applied_by, duration_ms, tool_version, superseded_by, undo)
              select 'shop', '0002_add_phone', coalesce(max(ordinal), 0) + 1, false, 'does 0002_add_phone', 'says 0002_add_phone',
                to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), session_user, 0, '1.0', null, 'godwit-operations 1
            dropColumn("customer", column("phone", varchar(20)))
            '
              from godwit_history where history = 'shop';
            """);
  }

  @Test
  void sqliteScriptReadsLikeThis() {
    assertThat(
            Migrator.offline(TestIndex.of(CUSTOMER, PHONE))
                .script(DatabaseKind.SQLITE, "0002", "0001")
                .text()
                .replace(Release.name(), "1.0"))
        .isEqualTo(
            """
            -- Godwit 1.0: the history 'shop' from 0002 to 0001, on SQLite.
            -- Execute it with: sqlite3 DATABASE < FILE
            .bail on
            .timeout 60000
            pragma legacy_alter_table = off;

            pragma foreign_keys = on;
            begin immediate;
            create temp table godwit_guard (
              counted integer constraint "The history 'shop' of this database has a migration of which only some steps are done. Nothing was changed. Complete it or undo it with Godwit itself first: a script takes migrations whole." check (counted = 0)
            );
            insert into temp.godwit_guard select (
              select (select count(*) from godwit_history
                where history = 'shop' and (progress not like 'upgrade %' or cast(substr(progress, 9) as integer)
                  <> cast(substr(progress, instr(progress, '/') + 1) as integer)))
                from (select null as progress) as former
            );
            drop table temp.godwit_guard;
            create temp table godwit_guard (
              counted integer constraint "The script begins at '0002', and the history 'shop' of this database is elsewhere. Nothing was changed. Write a script that begins where it is." check (counted = 0)
            );
            insert into temp.godwit_guard select (
              select abs(count(*) - 2) + abs(count(case when (revision = '0002_add_phone' and checksum = 'says 0002_add_phone' and superseded_by is null) then 1 end) - 1)
                from godwit_history where history = 'shop'
            );
            drop table temp.godwit_guard;
            commit;

            -- undo 0002_add_phone: does 0002_add_phone
            -- Drops 'customer.phone' with its values.
            pragma foreign_keys = off;
            begin immediate;
            create temp table godwit_violations as select "table" as child, parent, count(*) as violations from pragma_foreign_key_check group by "table", parent;
            create temp table godwit_guard (
              counted integer constraint "'0002_add_phone' is not applied in the form that this script undoes. Undo it with Godwit itself, as it was recorded." check (counted = 0)
            );
            insert into temp.godwit_guard select (
              select 1 - count(*) from godwit_history
                where history = 'shop' and revision = '0002_add_phone' and checksum = 'says 0002_add_phone' and superseded_by is null
            );
            drop table temp.godwit_guard;
            -- writes every row of 'customer' while nobody can write to it:
            -- change table customer, which is taken to be as the history says:
            alter table customer drop column phone;
            delete from godwit_history where history = 'shop' and (revision = '0002_add_phone' or superseded_by = '0002_add_phone');
            create temp table godwit_guard (
              counted integer constraint "Foreign keys refer to rows that do not exist." check (counted = 0)
            );
            insert into temp.godwit_guard select (
              select count(*) from (select "table" as child, parent, count(*) as violations from pragma_foreign_key_check group by "table", parent) as later left join temp.godwit_violations as earlier on earlier.child = later.child and earlier.parent is later.parent where later.violations > coalesce(earlier.violations, 0)
            );
            drop table temp.godwit_guard;
            drop table temp.godwit_violations;
            commit;
            """);
  }

  @Test
  void scriptOutsideATransactionEndsItsSession(PostgresqlDatabase database) throws SQLException {
    String whole = wholeScript(database, "base", "head").text();
    String first = whole.substring(0, whole.indexOf("set local lock_timeout"));
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(
              () -> {
                statement.execute("set local godwit.script = 'whole'");
                statement.execute(first.substring(first.indexOf("do $godwit$")));
              })
          .withMessageContaining("terminating connection");
    }
  }

  @Test
  void scriptIsRefusedWhileAProcessMigrates(PostgresqlDatabase database) throws SQLException {
    Script script = wholeScript(database, "0001", "head");
    List<String> refusals = new ArrayList<>();
    TestMigration slow =
        CUSTOMER.doing(
            op -> {
              CUSTOMER.up().accept(op);
              op.run(
                  connection -> {
                    try {
                      ScriptRunner.run(database, script);
                    } catch (SQLException refusal) {
                      refusals.add(refusal.getMessage());
                    }
                  });
            },
            op -> {});
    migrator(database, slow).upgrade();
    assertThat(refusals)
        .singleElement()
        .asString()
        .contains(
            "Another process is migrating this database. Nothing was changed. Let it finish, then"
                + " run the script again.");
  }

  @Test
  void tableThatHoldsMoreIsNotRebuiltByAScript(SqliteDatabase database) throws SQLException {
    TestMigration rebuild =
        TestMigration.of(
                "0002_rebuild",
                op -> op.alterType("customer", "name", varchar(100), bigint()),
                op -> op.alterType("customer", "name", bigint(), varchar(100)))
            .after("0001_create_customer");
    for (String more :
        List.of(
            "alter table customer add column fax text",
            "create index ix_by_hand on customer (name)",
            "create trigger by_hand after insert on customer begin select 1; end",
            "alter table customer add column name2 text check (name2 <> '')")) {
      migrator(database, CUSTOMER).upgrade();
      Sql.execute(database, more);
      Script script = script(database, "0001", "head", CUSTOMER, rebuild);
      assertThatExceptionOfType(SQLException.class)
          .as(more)
          .isThrownBy(() -> ScriptRunner.run(database, script))
          .withMessageContaining("Table 'customer' is not as its history says");
      assertThat(Sql.tables(database)).containsExactly("customer", "godwit_history");
      Sql.execute(database, "drop table customer", "drop table godwit_history");
    }
  }

  @Test
  void migratorWithoutADatabaseOnlyWritesScripts() {
    Migrator offline = Migrator.offline(TestIndex.of(CUSTOMER));
    assertThat(offline.heads()).containsExactly("0001_create_customer");
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(offline::status)
        .withMessage(
            "This migrator has no database, and only writes scripts. Nothing was changed. Take one"
                + " with a database: Migrator.of(dataSource).");
  }

  @Test
  void longHistoriesAreWritten() {
    TestMigration[] all = new TestMigration[1000];
    for (int i = 0; i < all.length; i++) {
      String table = "table_" + i / 2;
      TestMigration one =
          i % 2 == 0
              ? TestMigration.of(
                  "%04d_create".formatted(i),
                  op ->
                      op.createTable(
                          table,
                          Stream.concat(
                                  Stream.of(primaryKey("pk_" + table, "column_0")),
                                  Stream.iterate(0, n -> n < 10, n -> n + 1)
                                      .map(n -> column("column_" + n, bigint()).notNull()))
                              .toArray(TableElement[]::new)),
                  op -> op.dropTable(table))
              : TestMigration.of(
                  "%04d_alter".formatted(i),
                  op -> op.addColumn(table, column("more", varchar(20))),
                  op -> op.dropColumn(table, "more"));
      all[i] = i == 0 ? one : one.after(all[i - 1].revision());
    }
    Migrator offline = Migrator.offline(TestIndex.of(all));
    assertThat(offline.script(DatabaseKind.SQLITE, "base", "head").revisions()).hasSize(1000);
    assertThat(offline.script(DatabaseKind.POSTGRESQL, "head", "base").revisions()).hasSize(1000);
  }
}
