package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.PURCHASE;
import static dev.godwit.Shop.migrator;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A developer's database follows when the branch is switched. */
@ExtendWith(Databases.class)
final class MigratorSyncTest {

  private static final TestMigration FAX =
      TestMigration.of(
              "0002_add_fax",
              op -> op.addColumn("customer", column("fax", varchar(20))),
              op -> op.dropColumn("customer", "fax"))
          .after("0001_create_customer");

  private static final TestMigration STOCK =
      TestMigration.of(
              "0003_create_stock",
              op -> op.createTable("stock", column("id", bigint())),
              op -> op.dropTable("stock"))
          .after("0002_add_fax");

  private static Migrator synchronizing(TestDatabase database, TestMigration... migrations) {
    return migrator(database, migrations).withChangedDrafts(ChangedDrafts.REDO);
  }

  @OnEachDatabase
  void whatTheBranchDoesNotKnowIsUndoneAndItsOwnApplied(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, FAX, STOCK).upgrade();
    Sql.execute(database, "insert into customer (id, name, fax) values (1, 'Ada', '7')");

    SyncResult result = synchronizing(database, CUSTOMER, PHONE, PURCHASE).sync();

    assertThat(result.undone()).containsExactly("0003_create_stock", "0002_add_fax");
    assertThat(result.applied()).containsExactly("0002_add_phone", "0003_create_purchase");
    assertThat(Sql.rows(database, "select id, name, phone from customer"))
        .containsExactly("1 Ada null");
    assertThat(Sql.tables(database)).containsExactly("customer", "godwit_history", "purchase");
    assertThat(migrator(database, CUSTOMER, PHONE, PURCHASE).status().isCurrent()).isTrue();
    assertThat(migrator(database, CUSTOMER, PHONE, PURCHASE).status().unknown()).isEmpty();
  }

  @OnEachDatabase
  void switchingBackBringsTheOtherBranchBack(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, FAX, STOCK).upgrade();
    synchronizing(database, CUSTOMER, PHONE).sync();
    SyncResult result = synchronizing(database, CUSTOMER, FAX, STOCK).sync();
    assertThat(result.undone()).containsExactly("0002_add_phone");
    assertThat(result.applied()).containsExactly("0002_add_fax", "0003_create_stock");
  }

  @OnEachDatabase
  void draftOfTheOtherBranchIsUndone(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, FAX.draft()).upgrade();
    SyncResult result = synchronizing(database, CUSTOMER, PHONE).sync();
    assertThat(result.undone()).containsExactly("0002_add_fax");
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name", "phone");
  }

  @OnEachDatabase
  void nothingUnknownIsAnUpgrade(TestDatabase database) {
    migrator(database, CUSTOMER).upgrade();
    SyncResult result = migrator(database, CUSTOMER, PHONE).sync();
    assertThat(result.undone()).isEmpty();
    assertThat(result.applied()).containsExactly("0002_add_phone");
  }

  @Test
  void fileIsBackedUpBefore(SqliteDatabase database) {
    migrator(database, CUSTOMER, FAX).upgrade();
    SyncResult result =
        migrator(database, CUSTOMER, PHONE).withBackups(Backups.besideTheFile()).sync();
    assertThat(result.backup()).get().satisfies(copy -> assertThat(copy).exists());
    assertThat(result.undone()).containsExactly("0002_add_fax");
  }

  @Test
  void serverIsRefusedUnlessToldOtherwise(PostgresqlDatabase database) throws SQLException {
    migrator(database, CUSTOMER, FAX).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, PHONE).sync())
        .withMessage(
            "This checkout does not know '0002_add_fax', which would be undone with the data that"
                + " it added. Nothing was changed. That is meant for a developer's own database; if"
                + " this is one, say so: withChangedDrafts(ChangedDrafts.REDO).sync().")
        .satisfies(refusal -> assertThat(refusal.revisions()).containsExactly("0002_add_fax"));
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name", "fax");
  }

  @OnEachDatabase
  void whatCannotBeUndoneIsRefusedBeforeAnythingChanges(TestDatabase database) throws SQLException {
    TestMigration java = FAX.doing(FAX.up(), op -> op.run(connection -> {}));
    migrator(database, CUSTOMER, java, STOCK).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> synchronizing(database, CUSTOMER, PHONE).sync())
        .withMessageStartingWith("'0002_add_fax' cannot be undone: ");
    assertThat(Sql.tables(database)).contains("stock");
  }

  @OnEachDatabase
  void editedMigrationIsRefused(TestDatabase database) {
    migrator(database, CUSTOMER).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> synchronizing(database, CUSTOMER.saying("other"), PHONE).sync())
        .withMessageStartingWith("'0001_create_customer' was edited after being applied");
  }

  @OnEachDatabase
  void upgradeLeavesTheUnknownAlone(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, FAX).upgrade();
    assertThat(migrator(database, CUSTOMER, PHONE).upgrade().undone()).isEmpty();
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name", "fax", "phone");
  }
}
