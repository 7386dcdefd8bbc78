package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.PURCHASE;
import static dev.godwit.Shop.migrator;
import static dev.godwit.Shop.wholeShop;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.godwit.history.AppliedRevision;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

final class MigratorUpgradeTest {

  private static final String REVISIONS = "select revision from godwit_history order by ordinal";

  @OnEachDatabase
  void everythingIsAppliedInOrder(TestDatabase database) throws SQLException {
    UpgradeResult result = wholeShop(database).upgrade();
    assertThat(result.applied())
        .containsExactly("0001_create_customer", "0002_add_phone", "0003_create_purchase");
    assertThat(result.undone()).isEmpty();
    assertThat(Sql.tables(database)).containsExactly("customer", "godwit_history", "purchase");
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name", "phone");
  }

  @OnEachDatabase
  void secondUpgradeDoesNothing(TestDatabase database) {
    wholeShop(database).upgrade();
    TestIndex index = TestIndex.of(CUSTOMER, PHONE, PURCHASE);
    assertThat(migrator(database, index).upgrade().applied()).isEmpty();
    assertThat(index.loaded()).isEmpty();
  }

  @OnEachDatabase
  void whatIsMissingIsApplied(TestDatabase database) {
    migrator(database, CUSTOMER).upgrade();
    assertThat(wholeShop(database).upgrade().applied())
        .containsExactly("0002_add_phone", "0003_create_purchase");
  }

  @OnEachDatabase
  void rowsAreKept(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    Sql.execute(database, "insert into customer (id, name) values (1, 'Ann')");
    wholeShop(database).upgrade();
    assertThat(Sql.rows(database, "select id, name, phone from customer"))
        .containsExactly("1 Ann null");
  }

  @OnEachDatabase
  void targetsAreUnderstood(TestDatabase database) {
    Migrator shop = wholeShop(database);
    assertThat(shop.upgrade("+1").applied()).containsExactly("0001_create_customer");
    assertThat(shop.upgrade("0002").applied()).containsExactly("0002_add_phone");
    assertThat(shop.upgrade("0001").applied()).isEmpty();
    assertThat(shop.upgrade("head").applied()).containsExactly("0003_create_purchase");
  }

  @OnEachDatabase
  void rowSaysWhatWhenAndHowToUndo(TestDatabase database) throws SQLException {
    Instant now = Instant.parse("2026-01-02T03:04:05.678Z");
    migrator(database, CUSTOMER, PHONE.draft())
        .withClock(Clock.fixed(now, ZoneOffset.UTC))
        .upgrade();
    List<AppliedRevision> applied = migrator(database, CUSTOMER).status().applied();
    assertThat(applied)
        .extracting(AppliedRevision::revision, AppliedRevision::ordinal, AppliedRevision::draft)
        .containsExactly(tuple("0001_create_customer", 1, false), tuple("0002_add_phone", 2, true));
    assertThat(applied.get(1).description()).isEqualTo("does 0002_add_phone");
    assertThat(applied.get(1).checksum()).isEqualTo("says 0002_add_phone");
    assertThat(applied.get(1).appliedAt()).isEqualTo(now);
    assertThat(applied.get(1).appliedBy()).isEqualTo(System.getProperty("user.name"));
    assertThat(applied.get(1).toolVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(
            Sql.rows(
                database, "select history, applied_at, undo from godwit_history where ordinal = 2"))
        .containsExactly(
            """
            shop 2026-01-02T03:04:05.678Z godwit-operations 1
            dropColumn("customer", column("phone", varchar(20)))
            """);
  }

  @OnEachDatabase
  void historiesOfOtherNamesAreLeftAlone(TestDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    Sql.execute(database, "update godwit_history set history = 'other'");
    assertThat(wholeShop(database).status().applied()).isEmpty();
  }

  @OnEachDatabase
  void failingStatementLeavesTheDatabaseAtTheLastRevision(TestDatabase database)
      throws SQLException {
    TestMigration failing =
        TestMigration.of(
                "0002_fail",
                op -> {
                  op.addColumn("customer", column("phone", varchar(20)));
                  op.sql("insert into missing values (1)");
                },
                op -> op.dropColumn("customer", "phone"))
            .after("0001_create_customer");
    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, failing).upgrade())
        .withMessageStartingWith(
            """
            Migration '0002_fail' could not be applied, and was rolled back.
              operation: sql("insert into missing values (1)")
              statement: insert into missing values (1)
              cause: \
            """)
        .withMessageEndingWith(
            """

            Before, '0001_create_customer' was applied; that stays. Correct the migration or the \
            data, and start again: it goes on there.""")
        .satisfies(
            failed -> {
              assertThat(failed.revision()).isEqualTo("0002_fail");
              assertThat(failed.operations()).hasSize(1);
              assertThat(failed.statement()).hasValue("insert into missing values (1)");
              assertThat(failed.before()).containsExactly("0001_create_customer");
              assertThat(failed).hasCauseInstanceOf(SQLException.class);
            });
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name");
    assertThat(Sql.rows(database, REVISIONS)).containsExactly("0001_create_customer");
    assertThat(wholeShop(database).upgrade().applied())
        .containsExactly("0002_add_phone", "0003_create_purchase");
  }

  @OnEachDatabase
  void longListsOfWhatWasDoneAreShortened(TestDatabase database) {
    List<TestMigration> migrations = new ArrayList<>(List.of(CUSTOMER));
    for (int number = 2; number <= 7; number++) {
      migrations.add(
          TestMigration.of("000" + number, op -> {}, op -> {})
              .after(migrations.get(number - 2).revision()));
    }
    migrations.add(TestMigration.of("0008", op -> op.sql("nonsense"), op -> {}).after("0007"));
    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(() -> migrator(database, migrations.toArray(new TestMigration[0])).upgrade())
        .withMessageContaining(
            "\nBefore, 7 revisions, '0001_create_customer' to '0007', were applied; that stays.");
  }

  @OnEachDatabase
  void failingFirstMigrationChangesNothing(TestDatabase database) throws SQLException {
    TestMigration failing = TestMigration.of("0001_fail", op -> op.sql("nonsense"), op -> {});
    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(() -> migrator(database, failing).upgrade())
        .withMessageContaining("\nNothing was changed. Correct the migration");
    assertThat(Sql.tables(database)).isEmpty();
  }

  @OnEachDatabase
  void javaStepIsPartOfTheTransaction(TestDatabase database) throws SQLException {
    TestMigration data =
        TestMigration.of(
                "0002_data",
                op -> {
                  op.run(
                      connection -> {
                        try (Statement statement = connection.createStatement()) {
                          statement.executeUpdate("insert into customer (id) values (7)");
                        }
                      });
                  op.run(
                      connection -> {
                        throw new IllegalStateException("No luck.");
                      });
                },
                op -> {})
            .after("0001_create_customer");
    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, data).upgrade())
        .withMessageContaining("\n  operation: opaque(\"run\")\n  cause: No luck\n");
    assertThat(Sql.rows(database, "select id from customer")).isEmpty();
    assertThat(Sql.rows(database, REVISIONS)).containsExactly("0001_create_customer");
  }

  @OnEachDatabase
  void independentBranchesAreAppliedInTheOrderOfTheGraph(TestDatabase database) {
    TestMigration other =
        TestMigration.of(
                "0002_create_stock",
                op -> op.createTable("stock", column("id", bigint())),
                op -> op.dropTable("stock"))
            .after("0001_create_customer");
    assertThat(migrator(database, CUSTOMER, PHONE, other).upgrade().applied())
        .containsExactly("0001_create_customer", "0002_add_phone", "0002_create_stock");
  }

  @OnEachDatabase
  void mergeSeesWhatBothBranchesMade(TestDatabase database) throws SQLException {
    TestMigration stock =
        TestMigration.of(
                "0002_create_stock",
                op -> op.createTable("stock", column("id", bigint())),
                op -> op.dropTable("stock"))
            .after("0001_create_customer");
    TestMigration merge =
        TestMigration.of(
                "0003_merge",
                op -> {
                  op.dropColumn("customer", "phone");
                  op.dropTable("stock");
                },
                op -> {})
            .after("0002_add_phone", "0002_create_stock");
    migrator(database, CUSTOMER, PHONE, stock, merge).upgrade();
    assertThat(Sql.tables(database)).containsExactly("customer", "godwit_history");
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name");
  }

  @OnEachDatabase
  void databaseAheadOfTheCodeIsUpgradedAsFarAsTheCodeGoes(TestDatabase database) {
    wholeShop(database).upgrade();
    Migrator older = migrator(database, CUSTOMER);
    assertThat(older.upgrade().applied()).isEmpty();
    assertThat(older.status().unknown()).containsExactly("0002_add_phone", "0003_create_purchase");
    assertThat(older.status().isCurrent()).isTrue();
  }

  @OnEachDatabase
  void listenerHearsOfEveryMigration(TestDatabase database) {
    List<String> heard = new ArrayList<>();
    migrator(database, CUSTOMER, PHONE).withListener(heard::add).upgrade();
    assertThat(heard)
        .hasSize(2)
        .allSatisfy(message -> assertThat(message).matches("'.*' is applied, after \\d+ ms\\."));
  }

  @OnEachDatabase
  void statusAndHistoryOfAnEmptyDatabaseChangeNothing(TestDatabase database) throws SQLException {
    Migrator shop = wholeShop(database);
    Status status = shop.status();
    assertThat(status.database()).isEqualTo(database.toString());
    assertThat(status.heads()).containsExactly("0003_create_purchase");
    assertThat(status.applied()).isEmpty();
    assertThat(status.pending())
        .containsExactly("0001_create_customer", "0002_add_phone", "0003_create_purchase");
    assertThat(shop.history()).hasSize(3).allMatch(entry -> entry.applied().isEmpty());
    assertThat(Sql.tables(database)).isEmpty();
  }

  @OnEachDatabase
  void historyTellsWhatIsAppliedAndWhatOnlyTheDatabaseKnows(TestDatabase database) {
    migrator(database, CUSTOMER, PHONE).upgrade();
    TestMigration other =
        TestMigration.of("0002_other", op -> {}, op -> {}).after("0001_create_customer");
    List<HistoryEntry> history = migrator(database, CUSTOMER, other.draft()).history();
    assertThat(history)
        .extracting(HistoryEntry::revision)
        .containsExactly("0001_create_customer", "0002_other", "0002_add_phone");
    assertThat(history)
        .extracting(entry -> entry.applied().isPresent())
        .containsExactly(true, false, true);
    assertThat(history).extracting(HistoryEntry::draft).containsExactly(false, true, false);
    assertThat(history.get(1).parents()).containsExactly("0001_create_customer");
  }

  @OnEachDatabase
  void currentDatabaseIsAcceptedAndOthersAreNot(TestDatabase database) throws SQLException {
    Migrator shop = wholeShop(database);
    shop.upgrade("0002");
    assertThatExceptionOfType(MigrationsPending.class)
        .isThrownBy(shop::requireCurrent)
        .withMessage(
            "The database lacks '0003_create_purchase'. Nothing was changed. Migrate it before this"
                + " application starts: Migrator.upgrade().")
        .satisfies(
            pending ->
                assertThat(pending.status().pending()).containsExactly("0003_create_purchase"));
    assertThat(Sql.rows(database, REVISIONS)).hasSize(2);
    shop.upgrade();
    shop.requireCurrent();
    assertThatExceptionOfType(MigrationsPending.class)
        .isThrownBy(migrator(database, CUSTOMER, PHONE.saying("other"))::requireCurrent)
        .withMessageStartingWith("The database has another form of '0002_add_phone'. Nothing");
  }
}
