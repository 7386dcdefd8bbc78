package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.PURCHASE;
import static dev.godwit.Shop.migrator;
import static dev.godwit.Shop.wholeShop;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.sql.Statement;

final class MigratorDowngradeTest {

  private static final String REVISIONS = "select revision from godwit_history order by ordinal";

  @OnEachDatabase
  void baseLeavesNothingButTheHistoryTable(TestDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    assertThat(wholeShop(database).downgrade("base").undone())
        .containsExactly("0003_create_purchase", "0002_add_phone", "0001_create_customer");
    assertThat(Sql.tables(database)).containsExactly("godwit_history");
    assertThat(Sql.rows(database, REVISIONS)).isEmpty();
  }

  @OnEachDatabase
  void upgradeAfterDowngradeEndsTheSame(TestDatabase database) throws SQLException {
    Migrator shop = wholeShop(database);
    shop.upgrade();
    shop.downgrade("base");
    shop.upgrade();
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name", "phone");
    assertThat(Sql.tables(database)).containsExactly("customer", "godwit_history", "purchase");
  }

  @OnEachDatabase
  void stepsAndRevisionsAreUnderstood(TestDatabase database) {
    Migrator shop = wholeShop(database);
    shop.upgrade();
    assertThat(shop.downgrade("-1").undone()).containsExactly("0003_create_purchase");
    assertThat(shop.downgrade("0001").undone()).containsExactly("0002_add_phone");
    assertThat(shop.downgrade("0001").undone()).isEmpty();
  }

  @OnEachDatabase
  void rowsOfWhatStaysAreKept(TestDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    Sql.execute(database, "insert into customer (id, name, phone) values (1, 'Ann', '555')");
    wholeShop(database).downgrade("0001");
    assertThat(Sql.rows(database, "select * from customer")).containsExactly("1 Ann");
  }

  @OnEachDatabase
  void whatTheCodeDoesNotKnowIsUndoneAsRecorded(TestDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    assertThat(migrator(database, CUSTOMER).downgrade("0001").undone())
        .containsExactly("0003_create_purchase", "0002_add_phone");
    assertThat(Sql.tables(database)).containsExactly("customer", "godwit_history");
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name");
  }

  @OnEachDatabase
  void unchangedClassIsUndoneByItsBody(TestDatabase database) throws SQLException {
    TestMigration data =
        TestMigration.of(
                "0002_data",
                op -> op.sql("insert into customer (id) values (7)"),
                op ->
                    op.run(
                        connection -> {
                          try (Statement statement = connection.createStatement()) {
                            statement.executeUpdate("delete from customer");
                          }
                        }))
            .after("0001_create_customer");
    migrator(database, CUSTOMER, data).upgrade();
    migrator(database, CUSTOMER, data).downgrade("-1");
    assertThat(Sql.rows(database, "select * from customer")).isEmpty();
    assertThat(Sql.rows(database, REVISIONS)).containsExactly("0001_create_customer");
  }

  @OnEachDatabase
  void changedClassIsUndoneAsRecorded(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, PHONE).upgrade();
    TestMigration edited =
        PHONE
            .saying("other")
            .doing(
                op -> op.addColumn("customer", column("email", varchar(20))),
                op -> op.dropColumn("customer", "email"));
    migrator(database, CUSTOMER, edited).downgrade("-1");
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name");
  }

  @OnEachDatabase
  void descendantsOfAChangedClassAreUndoneAsRecorded(TestDatabase database) throws SQLException {
    TestMigration drop =
        TestMigration.of(
                "0003_drop_phone",
                op -> op.dropColumn("customer", "phone"),
                op -> op.addColumn("customer", column("phone", varchar(20))))
            .after("0002_add_phone");
    migrator(database, CUSTOMER, PHONE, drop).upgrade();
    TestMigration edited = PHONE.saying("other").doing(op -> {}, op -> {});
    migrator(database, CUSTOMER, edited, drop).downgrade("-1");
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name", "phone");
  }

  @OnEachDatabase
  void recordedGapRefusesBeforeAnythingChanges(TestDatabase database) throws SQLException {
    TestMigration java =
        TestMigration.of("0002_java", op -> {}, op -> op.run(connection -> {}))
            .after("0001_create_customer");
    TestMigration last = PURCHASE.after("0002_java");
    migrator(database, CUSTOMER, java, last).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER).downgrade("base"))
        .withMessage(
            "'0002_java' cannot be undone: A step of Java code cannot be read back. Nothing was"
                + " changed. Undo it with the code that applied it, or restore a backup of the"
                + " database.")
        .satisfies(refused -> assertThat(refused.revisions()).containsExactly("0002_java"));
    assertThat(Sql.rows(database, REVISIONS)).hasSize(3);
    assertThat(Sql.tables(database)).contains("purchase");
  }

  @OnEachDatabase
  void downgradeThatRefusesIsRecordedAsAGap(TestDatabase database) throws SQLException {
    TestMigration oneWay =
        TestMigration.of(
                "0002_one_way",
                op -> op.sql("insert into customer (id) values (7)"),
                op -> {
                  throw new UnsupportedOperationException("There is no way back.");
                })
            .after("0001_create_customer");
    migrator(database, CUSTOMER, oneWay).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, oneWay).downgrade("base"))
        .withMessage(
            "downgrade of migration '0002_one_way' fails at operation 1: There is no way back."
                + " Nothing was changed. Correct the class.");
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER).downgrade("base"))
        .withMessageStartingWith("'0002_one_way' cannot be undone: ");
    assertThat(Sql.rows(database, REVISIONS)).hasSize(2);
  }

  @OnEachDatabase
  void failingDowngradeLeavesTheDatabaseAtTheLastRevision(TestDatabase database)
      throws SQLException {
    TestMigration failing =
        TestMigration.of("0003_fail", op -> {}, op -> op.sql("nonsense")).after("0002_add_phone");
    TestMigration last = TestMigration.of("0004_last", op -> {}, op -> {}).after("0003_fail");
    Migrator shop = migrator(database, CUSTOMER, PHONE, failing, last);
    shop.upgrade();
    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(() -> shop.downgrade("base"))
        .withMessageStartingWith(
            """
            Migration '0003_fail' could not be undone, and was rolled back.
              operation: sql("nonsense")
            """)
        .withMessageContaining("\nBefore, '0004_last' was undone; that stays. Correct");
    assertThat(Sql.rows(database, REVISIONS))
        .containsExactly("0001_create_customer", "0002_add_phone", "0003_fail");
  }

  @OnEachDatabase
  void nothingToUndoIsNothingDone(TestDatabase database) throws SQLException {
    assertThat(wholeShop(database).downgrade("base").undone()).isEmpty();
    assertThat(Sql.tables(database)).isEmpty();
  }
}
