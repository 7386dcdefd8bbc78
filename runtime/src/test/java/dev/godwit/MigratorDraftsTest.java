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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class MigratorDraftsTest {

  private static final String REVISIONS = "select revision from godwit_history order by ordinal";

  /** The draft after the developer has thought again. */
  private static final TestMigration CHANGED =
      PHONE
          .draft()
          .saying("something else")
          .doing(
              op -> {
                op.addColumn("customer", column("phone", varchar(40)));
                op.addColumn("customer", column("email", varchar(40)));
              },
              op -> {
                op.dropColumn("customer", "email");
                op.dropColumn("customer", "phone");
              });

  private static void applyDraft(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, PHONE.draft()).upgrade();
    Sql.execute(database, "insert into customer (id, name, phone) values (1, 'Ann', '555')");
  }

  @Test
  void changedDraftIsRedoneOnSqliteAndKeepsTheOtherColumns(SqliteDatabase database)
      throws SQLException {
    applyDraft(database);
    UpgradeResult result =
        migrator(database, CUSTOMER, CHANGED).withBackups(Backups.besideTheFile()).upgrade();
    assertThat(result.undone()).containsExactly("0002_add_phone");
    assertThat(result.applied()).containsExactly("0002_add_phone");
    assertThat(result.backup()).get().satisfies(path -> assertThat(path).exists());
    assertThat(Sql.rows(database, "select id, name, phone, email from customer"))
        .containsExactly("1 Ann null null");
    assertThat(migrator(database, CUSTOMER, CHANGED).upgrade().applied()).isEmpty();
  }

  @Test
  void redoneDraftIsAnnounced(SqliteDatabase database) throws SQLException {
    applyDraft(database);
    List<String> heard = new ArrayList<>();
    migrator(database, CUSTOMER, CHANGED).withListener(heard::add).upgrade();
    assertThat(heard.get(0))
        .isEqualTo(
            "The draft '0002_add_phone' is not what was applied: its old form is undone as it was"
                + " recorded, and its new form applied.");
  }

  @Test
  void changedDraftIsRefusedOnPostgresql(PostgresqlDatabase database) throws SQLException {
    applyDraft(database);
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, CHANGED).upgrade())
        .withMessage(
            "'0002_add_phone' was applied to this database as a draft, and has changed since."
                + " Nothing was changed. Call Migrator.redo(): it undoes the old form as it was"
                + " recorded, with the data that it added, and applies the new one. Or restore the"
                + " migration as it was.")
        .satisfies(refused -> assertThat(refused.revisions()).containsExactly("0002_add_phone"));
    assertThat(Sql.rows(database, "select phone from customer")).containsExactly("555");
  }

  @OnEachDatabase
  void redoUndoesTheOldFormAndAppliesTheNew(TestDatabase database) throws SQLException {
    applyDraft(database);
    UpgradeResult result = migrator(database, CUSTOMER, CHANGED, PURCHASE).redo();
    assertThat(result.undone()).containsExactly("0002_add_phone");
    assertThat(result.applied()).containsExactly("0002_add_phone", "0003_create_purchase");
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name", "phone", "email");
  }

  @OnEachDatabase
  void redoWithoutChangesIsAnUpgrade(TestDatabase database) throws SQLException {
    applyDraft(database);
    UpgradeResult result = migrator(database, CUSTOMER, PHONE.draft(), PURCHASE).redo();
    assertThat(result.undone()).isEmpty();
    assertThat(result.applied()).containsExactly("0003_create_purchase");
    assertThat(Sql.rows(database, "select phone from customer")).containsExactly("555");
  }

  @OnEachDatabase
  void settingDecidesOtherwise(TestDatabase database) throws SQLException {
    applyDraft(database);
    Migrator changed = migrator(database, CUSTOMER, CHANGED);
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> changed.withChangedDrafts(ChangedDrafts.REFUSE).upgrade());
    assertThat(changed.withChangedDrafts(ChangedDrafts.REDO).upgrade().undone())
        .containsExactly("0002_add_phone");
  }

  @OnEachDatabase
  void draftThatIsGoneIsUndone(TestDatabase database) throws SQLException {
    applyDraft(database);
    UpgradeResult result = migrator(database, CUSTOMER).redo();
    assertThat(result.undone()).containsExactly("0002_add_phone");
    assertThat(result.applied()).isEmpty();
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name");
    assertThat(Sql.rows(database, REVISIONS)).containsExactly("0001_create_customer");
  }

  @Test
  void draftThatIsGoneIsRefusedOnPostgresql(PostgresqlDatabase database) throws SQLException {
    applyDraft(database);
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER).upgrade())
        .withMessageStartingWith(
            "'0002_add_phone' was applied to this database as a draft, and is gone since.");
  }

  @OnEachDatabase
  void whatDescendsFromAChangedDraftIsRedoneWithIt(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, PHONE.draft(), PURCHASE).upgrade();
    UpgradeResult result = migrator(database, CUSTOMER, CHANGED, PURCHASE).redo();
    assertThat(result.undone()).containsExactly("0003_create_purchase", "0002_add_phone");
    assertThat(result.applied()).containsExactly("0002_add_phone", "0003_create_purchase");
  }

  @OnEachDatabase
  void unknownRevisionsThatTouchTheSameAreUndoneAndOthersStay(TestDatabase database)
      throws SQLException {
    TestMigration same =
        TestMigration.of(
                "0003_same",
                op -> op.addColumn("customer", column("fax", varchar(20))),
                op -> op.dropColumn("customer", "fax"))
            .after("0002_add_phone");
    TestMigration other =
        TestMigration.of(
                "0004_other",
                op -> op.createTable("stock", column("id", bigint())),
                op -> op.dropTable("stock"))
            .after("0003_same");
    migrator(database, CUSTOMER, PHONE.draft(), same, other).upgrade();
    UpgradeResult result = migrator(database, CUSTOMER, CHANGED).redo();
    assertThat(result.undone()).containsExactly("0003_same", "0002_add_phone");
    assertThat(Sql.rows(database, REVISIONS))
        .containsExactly("0001_create_customer", "0004_other", "0002_add_phone");
  }

  @OnEachDatabase
  void draftThatCannotBeUndoneIsRefused(TestDatabase database) throws SQLException {
    TestMigration java =
        TestMigration.of("0002_java", op -> {}, op -> op.run(connection -> {}))
            .after("0001_create_customer")
            .draft();
    migrator(database, CUSTOMER, java).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, java.saying("other")).redo())
        .withMessageStartingWith("'0002_java' cannot be undone: ");
    assertThat(Sql.rows(database, REVISIONS)).hasSize(2);
  }

  @OnEachDatabase
  void draftCommittedAsItWasIsADraftNoLonger(TestDatabase database) throws SQLException {
    applyDraft(database);
    assertThat(migrator(database, CUSTOMER, PHONE).upgrade().applied()).isEmpty();
    assertThat(migrator(database, CUSTOMER).status().changed()).isEmpty();
    assertThat(migrator(database, CUSTOMER).status().unknown()).containsExactly("0002_add_phone");
  }

  @OnEachDatabase
  void statusNamesTheChangedDraft(TestDatabase database) throws SQLException {
    applyDraft(database);
    assertThat(migrator(database, CUSTOMER, CHANGED).status().changed())
        .containsExactly("0002_add_phone");
    assertThat(migrator(database, CUSTOMER).status().changed()).containsExactly("0002_add_phone");
  }

  @OnEachDatabase
  void targetBelowTheDraftStillBringsItsNewForm(TestDatabase database) throws SQLException {
    applyDraft(database);
    UpgradeResult result =
        migrator(database, CUSTOMER, CHANGED, PURCHASE)
            .withChangedDrafts(ChangedDrafts.REDO)
            .upgrade("0001");
    assertThat(result.applied()).containsExactly("0002_add_phone");
  }
}
