package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.migrator;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.check;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.foreignKey;
import static dev.godwit.schema.Definitions.index;
import static dev.godwit.schema.Definitions.integer;
import static dev.godwit.schema.Definitions.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.history.AppliedRevision;
import dev.godwit.operation.Backfill;
import dev.godwit.operation.Operations;
import dev.godwit.schema.SqlText;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Migrations that are not transactional: their steps commit one by one. */
@ExtendWith(Databases.class)
final class MigratorStepwiseTest {

  private static void up(Operations op) {
    op.createTable("tag", column("id", bigint()));
    op.createIndex("customer", index("ix_customer_name", "name"));
    op.addColumn(
        "customer", column("level", integer()).notNull(), Backfill.backfill("length(name)"));
    op.addUnique("customer", unique("uq_customer_level", "level"));
    op.addCheck("customer", check("ck_customer_level", "level > 0"));
    op.addColumn("customer", column("parent", bigint()));
    op.addForeignKey(
        "customer", foreignKey("fk_customer_parent", "parent").references("customer", "id"));
  }

  private static void down(Operations op) {
    op.dropForeignKey("customer", "fk_customer_parent");
    op.dropColumn("customer", "parent");
    op.dropCheck("customer", "ck_customer_level");
    op.dropUnique("customer", "uq_customer_level");
    op.dropColumn("customer", "level");
    op.dropIndex("customer", "ix_customer_name");
    op.dropTable("tag");
  }

  private static final TestMigration APART =
      TestMigration.of("2", MigratorStepwiseTest::up, MigratorStepwiseTest::down)
          .after("0001_create_customer")
          .withoutTransaction();

  private static final TestMigration TOGETHER =
      TestMigration.of("2", MigratorStepwiseTest::up, MigratorStepwiseTest::down)
          .after("0001_create_customer");

  private static final TestMigration SMALL =
      TestMigration.of(
              "2",
              op -> {
                op.createTable("tag", column("id", bigint()));
                op.createIndex("customer", index("ix_customer_name", "name"));
                op.addUnique("customer", unique("uq_customer_name", "name"));
              },
              op -> {
                op.dropUnique("customer", "uq_customer_name");
                op.dropIndex("customer", "ix_customer_name");
                op.dropTable("tag");
              })
          .after("0001_create_customer")
          .withoutTransaction();

  private static void fill(TestDatabase database) throws SQLException {
    Sql.execute(
        database,
        "insert into customer values (1, 'A')",
        "insert into customer values (2, 'Be')",
        "insert into customer values (3, 'Cis')");
  }

  /** The second migration fails while two customers have names of one length. */
  private static Migrator stuck(TestDatabase database) throws SQLException {
    Migrator shop = migrator(database, CUSTOMER, APART);
    shop.upgrade(CUSTOMER.revision());
    fill(database);
    Sql.execute(database, "insert into customer values (4, 'D')");
    assertThatExceptionOfType(MigrationFailed.class).isThrownBy(shop::upgrade);
    return shop;
  }

  private static String progress(TestDatabase database) throws SQLException {
    return Sql.rows(database, "select progress from godwit_history where revision = '2'").stream()
        .map(text -> text.replaceAll(" \\w*$", ""))
        .reduce("", String::concat);
  }

  @OnEachDatabase
  void schemaIsTheSameAsInOneTransaction(TestDatabase database) throws SQLException {
    Migrator together = migrator(database, CUSTOMER, TOGETHER);
    together.upgrade("+1");
    List<String> empty = Catalog.of(database);
    fill(database);
    together.upgrade();
    List<String> whole = Catalog.of(database);
    together.downgrade("-1");
    assertThat(Catalog.of(database)).isEqualTo(empty);

    Migrator apart = migrator(database, CUSTOMER, APART);
    assertThat(apart.upgrade().applied()).containsExactly("2");
    assertThat(Catalog.of(database)).isEqualTo(whole);
    assertThat(Sql.rows(database, "select name, level from customer order by id"))
        .containsExactly("A 1", "Be 2", "Cis 3");
    assertThat(apart.status().isCurrent()).isTrue();
    assertThat(apart.downgrade("-1").undone()).containsExactly("2");
    assertThat(Catalog.of(database)).isEqualTo(empty);
  }

  @Test
  void indexesAndConstraintsOfPostgresqlHoldUpNobody(PostgresqlDatabase database)
      throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    Watched watched = new Watched(database.dataSource());
    Migrator.of(watched.dataSource(), TestIndex.of(CUSTOMER, APART))
        .withListener(message -> {})
        .upgrade();
    assertThat(watched.calls())
        .filteredOn(call -> call.matches("(create|alter|update|drop) .*"))
        .containsExactly(
            "create index concurrently ix_customer_name on customer (name)",
            "alter table customer add column level integer",
            "update customer set level = length(name) where level is null",
            "alter table customer add constraint godwit_not_null_6219b84 check (level is not null)"
                + " not valid",
            "alter table customer validate constraint godwit_not_null_6219b84",
            "alter table customer alter column level set not null",
            "alter table customer drop constraint if exists godwit_not_null_6219b84",
            "create unique index concurrently uq_customer_level on customer (level)",
            "alter table customer add constraint uq_customer_level unique using index"
                + " uq_customer_level",
            "alter table customer add constraint ck_customer_level check (level > 0) not valid",
            "alter table customer validate constraint ck_customer_level",
            "alter table customer add column parent bigint",
            "alter table customer add constraint fk_customer_parent foreign key (parent) references"
                + " customer (id) not valid",
            "alter table customer validate constraint fk_customer_parent");
  }

  @OnEachDatabase
  void failedStepLeavesThoseBeforeIt(TestDatabase database) throws SQLException {
    Migrator shop = stuck(database);
    Status status = shop.status();
    assertThat(status.pending()).containsExactly("2");
    assertThat(status.partial()).extracting(AppliedRevision::revision).containsExactly("2");
    assertThat(status.isCurrent()).isFalse();
  }

  @Test
  void failureNamesTheStep(PostgresqlDatabase database) throws SQLException {
    Migrator shop = stuck(database);
    assertThat(progress(database)).isEqualTo("upgrade 9/16");
    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(shop::upgrade)
        .withMessage(
            """
            Step 10 of 16 of migration '2' failed; it runs outside of transactions.
              operation: addUnique("customer", unique("uq_customer_level", "level"))
              statement: create unique index concurrently uq_customer_level on customer (level)
              cause: ERROR: could not create unique index "uq_customer_level"
              Detail: Key (level)=(1) is duplicated
            Nothing was changed. Correct the migration or the data, and start again: it goes on \
            there.\
            """);
  }

  @OnEachDatabase
  void nextStartGoesOnAtTheStepThatFailed(TestDatabase database) throws SQLException {
    Migrator shop = stuck(database);
    Sql.execute(database, "delete from customer where id = 4");
    assertThat(shop.upgrade().applied()).containsExactly("2");
    assertThat(shop.status().partial()).isEmpty();
    shop.requireCurrent();
    assertThat(Sql.rows(database, "select name, level from customer order by id"))
        .containsExactly("A 1", "Be 2", "Cis 3");
  }

  @OnEachDatabase
  void whatWasDoneInPartIsUndone(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    List<String> before = Catalog.of(database);
    Migrator shop = stuck(database);
    assertThat(shop.downgrade("-1").undone()).containsExactly("2");
    assertThat(Catalog.of(database)).isEqualTo(before);
    assertThat(Sql.rows(database, "select count(*) from customer")).containsExactly("4");
  }

  @OnEachDatabase
  void otherReleaseUndoesWhatWasDoneInPart(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    List<String> before = Catalog.of(database);
    stuck(database);
    Migrator older = migrator(database, CUSTOMER);
    older.requireCurrent();
    assertThat(older.status().unknown()).containsExactly("2");
    assertThat(older.downgrade("-1").undone()).containsExactly("2");
    assertThat(Catalog.of(database)).isEqualTo(before);
  }

  @OnEachDatabase
  void stepThatFailedMayBeCorrected(TestDatabase database) throws SQLException {
    stuck(database);
    TestMigration corrected =
        APART
            .doing(
                op -> {
                  op.createTable("tag", column("id", bigint()));
                  op.createIndex("customer", index("ix_customer_name", "name"));
                  op.addColumn(
                      "customer",
                      column("level", integer()).notNull(),
                      Backfill.backfill("length(name)"));
                  op.addUnique("customer", unique("uq_customer_level", "level", "id"));
                },
                op -> {
                  op.dropUnique("customer", "uq_customer_level");
                  op.dropColumn("customer", "level");
                  op.dropIndex("customer", "ix_customer_name");
                  op.dropTable("tag");
                })
            .saying("something else");
    Migrator shop = migrator(database, CUSTOMER, corrected);
    assertThat(shop.upgrade().applied()).containsExactly("2");
    shop.requireCurrent();
    assertThat(shop.downgrade("-1").undone()).containsExactly("2");
  }

  @OnEachDatabase
  void stepsThatWereDoneMayNotChange(TestDatabase database) throws SQLException {
    stuck(database);
    TestMigration other =
        APART.doing(
            op -> op.createIndex("customer", index("ix_other", "name")),
            MigratorStepwiseTest::down);
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, other).upgrade())
        .withMessageEndingWith(
            " of the steps of '2' were done here before it stopped, but its class does not begin"
                + " with them any more. Nothing was changed. Restore the part of the class that was"
                + " done, or undo that part with Migrator.downgrade(\"-1\"), and start again.");
  }

  @Test
  void statementsThatTakeNoTransactionRunOutsideOfIt(PostgresqlDatabase database)
      throws SQLException {
    Consumer<Operations> up =
        op -> {
          op.sql("create index concurrently if not exists ix_x on customer (lower(name))");
          op.sql("insert into customer values (1, 'Ann')");
          op.sql("vacuum customer");
        };
    TestMigration together = TestMigration.of("2", up, op -> {}).after("0001_create_customer");
    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, together).upgrade())
        .withMessageContaining(
            "cannot run inside a transaction block. Declare the migration with"
                + " @Revision(transactional = false)");
    assertThat(migrator(database, CUSTOMER, together.withoutTransaction()).upgrade().applied())
        .containsExactly("2");
    assertThat(Sql.rows(database, "select name from customer")).containsExactly("Ann");
  }

  @Test
  void fileIsVacuumedOutsideOfTransactions(SqliteDatabase database) throws SQLException {
    TestMigration vacuum =
        TestMigration.of("2", op -> op.sql(SqlText.onPostgresql("").onSqlite("vacuum")), op -> {})
            .after("0001_create_customer")
            .withoutTransaction();
    assertThat(migrator(database, CUSTOMER, vacuum).upgrade().applied())
        .containsExactly("0001_create_customer", "2");
  }

  @OnEachDatabase
  void whatSqlOfItsOwnHasDoneInPartIsNotUndone(TestDatabase database) throws SQLException {
    TestMigration two =
        TestMigration.of(
                "2",
                op -> {
                  op.sql("insert into customer values (1, 'Ann')");
                  op.sql("insert into customer values (1, 'Ann')");
                },
                op -> op.sql("delete from customer"))
            .after("0001_create_customer")
            .withoutTransaction();
    Migrator shop = migrator(database, CUSTOMER, two);
    assertThatExceptionOfType(MigrationFailed.class).isThrownBy(shop::upgrade);
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> shop.downgrade("-1"))
        .withMessage(
            "'2' was applied in part, with SQL or Java of its own, and nothing says how that is"
                + " taken back. Nothing was changed. Complete it with Migrator.upgrade() of a"
                + " release that has it.");
    Sql.execute(database, "delete from customer");
    assertThat(shop.upgrade().applied()).containsExactly("2");
    assertThat(shop.downgrade("-1").undone()).containsExactly("2");
    assertThat(Sql.rows(database, "select * from customer")).isEmpty();
  }

  @Test
  void invalidIndexIsBuiltAnew(PostgresqlDatabase database) throws SQLException {
    Migrator shop = stuck(database);
    String valid =
        "select i.indisvalid from pg_index i where i.indexrelid = 'uq_customer_level'::regclass";
    assertThat(Sql.rows(database, valid)).containsExactly("f");
    Sql.execute(database, "delete from customer where id = 4");
    shop.upgrade();
    assertThat(Sql.rows(database, valid)).containsExactly("t");
  }

  @Test
  void transactionThatHoldsUpAnIndexIsNamed(PostgresqlDatabase database) throws SQLException {
    Migrator shop = migrator(database, CUSTOMER, SMALL);
    shop.upgrade("+1");
    try (Connection writer = database.connect();
        Statement statement = writer.createStatement()) {
      statement.execute("begin");
      statement.execute("insert into customer values (1, 'Ann')");
      assertThatExceptionOfType(MigrationFailed.class)
          .isThrownBy(() -> shop.withLockTimeout(Duration.ofMillis(50)).upgrade())
          .withMessageStartingWith(
              "Step 2 of 4 of migration '2' failed; it runs outside of transactions.")
          .withMessageContaining("cause: table 'customer' is locked by session ")
          .withMessageContaining(
              ", at the end of the 50 ms that it was to wait, in 1 attempt\nBefore, '2' was applied"
                  + " in part; that stays. Let it finish, or end it with: select"
                  + " pg_terminate_backend(");
      statement.execute("rollback");
    }
    assertThat(shop.upgrade().applied()).containsExactly("2");
  }

  @Test
  void indexBuiltBeforehandIsTaken(PostgresqlDatabase database) throws SQLException {
    Migrator shop = migrator(database, CUSTOMER, APART);
    shop.upgrade("+1");
    Sql.execute(database, "create index ix_customer_name on customer (name desc)");
    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(shop::upgrade)
        .withMessageContaining("relation \"ix_customer_name\" already exists");
    Sql.execute(
        database,
        "drop index ix_customer_name",
        "create index ix_customer_name on customer (name)");
    assertThat(shop.upgrade().applied()).containsExactly("2");
  }

  @Test
  void indexIsBuiltWhileAnotherProcessWaitsForTheLock(PostgresqlDatabase database)
      throws Exception {
    migrator(database, CUSTOMER).upgrade();
    TestMigration built =
        TestMigration.of(
                "2",
                op -> op.createIndex("customer", index("ix_customer_name", "name")),
                op -> op.dropIndex("customer", "ix_customer_name"))
            .after("0001_create_customer")
            .withoutTransaction();
    ExecutorService executor = Executors.newSingleThreadExecutor();
    List<Future<UpgradeResult>> others = new ArrayList<>();
    try {
      TestMigration watched =
          built.doing(
              op -> {
                op.run(
                    connection -> {
                      others.add(
                          executor.submit(() -> migrator(database, CUSTOMER, built).upgrade()));
                      awaitWaiting(connection);
                    });
                built.up().accept(op);
              },
              built.down());
      assertThat(migrator(database, CUSTOMER, watched).upgrade().applied()).containsExactly("2");
      assertThat(others.get(0).get().applied()).isEmpty();
    } finally {
      executor.shutdownNow();
    }
  }

  @OnEachDatabase
  void tableOfAFormerBuildIsCompleted(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    Sql.execute(database, "alter table godwit_history drop column progress");
    Migrator shop = migrator(database, CUSTOMER, APART);
    assertThat(shop.status().pending()).containsExactly("2");
    assertThat(shop.upgrade().applied()).containsExactly("2");
  }

  @OnEachDatabase
  void changedDraftIsUndoneAsFarAsItWasApplied(TestDatabase database) throws SQLException {
    TestMigration draft =
        TestMigration.of(
                "2",
                op -> {
                  op.createIndex("customer", index("ix_customer_name", "name"));
                  op.sql("insert into nowhere values (1)");
                },
                op -> op.dropIndex("customer", "ix_customer_name"))
            .after("0001_create_customer")
            .draft()
            .withoutTransaction();
    Migrator shop = migrator(database, CUSTOMER, draft);
    assertThatExceptionOfType(MigrationFailed.class).isThrownBy(shop::upgrade);
    TestMigration changed =
        draft
            .doing(
                op -> op.createIndex("customer", index("ix_other", "name")),
                op -> op.dropIndex("customer", "ix_other"))
            .saying("something else");
    UpgradeResult result = migrator(database, CUSTOMER, changed).redo();
    assertThat(result.undone()).containsExactly("2");
    assertThat(result.applied()).containsExactly("2");
  }

  /** Returns when somebody waits for the lock. */
  private static void awaitWaiting(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          do $$
          begin
            while not exists (
                select from pg_stat_activity
                where pid <> pg_backend_pid() and query like '%pg_try_advisory_lock%') loop
              perform pg_sleep(0.001);
              perform pg_stat_clear_snapshot();
            end loop;
          end
          $$\
          """);
    }
  }
}
