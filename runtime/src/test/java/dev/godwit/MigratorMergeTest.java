package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.migrator;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.godwit.history.AppliedRevision;
import dev.godwit.operation.Operations;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtendWith;

/** Branches that dispute a table, and the migration that makes one of them. */
@ExtendWith(Databases.class)
final class MigratorMergeTest {

  private static final TestMigration EMAIL =
      TestMigration.of(
              "0002_add_email",
              op -> {
                op.addColumn("customer", column("email", varchar(20)));
                op.alterType("customer", "name", varchar(100), varchar(200));
              },
              op -> {
                op.alterType("customer", "name", varchar(200), varchar(100));
                op.dropColumn("customer", "email");
              })
          .after("0001_create_customer");

  /** Of both branches, new databases run that of the phone. */
  private static final TestMigration MERGE =
      TestMigration.of("0003_merge", EMAIL.up(), EMAIL.down())
          .after("0002_add_phone", "0002_add_email")
          .insteadOf("0002_add_email", PHONE.up(), PHONE.down());

  private static final TestMigration CITY =
      TestMigration.of(
              "0004_add_city",
              op -> op.addColumn("customer", column("city", varchar(20))),
              op -> op.dropColumn("customer", "city"))
          .after("0003_merge");

  private static final TestMigration[] ALL = {CUSTOMER, PHONE, EMAIL, MERGE, CITY};

  private static Migrator all(TestDatabase database) {
    return migrator(database, ALL);
  }

  private static List<String> recorded(TestDatabase database) throws SQLException {
    return Sql.rows(
        database,
        "select revision || case when superseded_by is null then '' else ' by ' || superseded_by end"
            + " from godwit_history order by ordinal");
  }

  private static void isAtHead(TestDatabase database) throws SQLException {
    assertThat(Sql.columns(database, "customer"))
        .containsExactlyInAnyOrder("id", "name", "phone", "email", "city");
    assertThat(all(database).upgrade().applied()).isEmpty();
    assertThat(all(database).status().isCurrent()).isTrue();
    all(database).requireCurrent();
  }

  @OnEachDatabase
  void newDatabaseRunsTheFirstBranchAndThenTheMerge(TestDatabase database) throws SQLException {
    assertThat(all(database).status().pending())
        .containsExactly("0001_create_customer", "0002_add_phone", "0003_merge", "0004_add_city");
    assertThat(all(database).upgrade().applied())
        .containsExactly("0001_create_customer", "0002_add_phone", "0003_merge", "0004_add_city");
    isAtHead(database);
    assertThat(recorded(database))
        .containsExactly(
            "0001_create_customer",
            "0002_add_phone",
            "0002_add_email by 0003_merge",
            "0003_merge",
            "0004_add_city");
  }

  @OnEachDatabase
  void databaseOfTheFirstBranchRunsTheMergeFromThere(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, PHONE).upgrade();
    Sql.execute(database, "insert into customer (id, name, phone) values (1, 'Ada', '12')");
    assertThat(all(database).upgrade().applied()).containsExactly("0003_merge", "0004_add_city");
    isAtHead(database);
    assertThat(Sql.rows(database, "select id, name, phone, email, city from customer"))
        .containsExactly("1 Ada 12 null null");
  }

  @OnEachDatabase
  void databaseOfTheOtherBranchRunsTheOtherBody(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, EMAIL).upgrade();
    Sql.execute(database, "insert into customer (id, name, email) values (1, 'Ada', 'a@b')");
    assertThat(all(database).status().pending()).containsExactly("0003_merge", "0004_add_city");
    assertThat(all(database).upgrade().applied()).containsExactly("0003_merge", "0004_add_city");
    isAtHead(database);
    assertThat(Sql.rows(database, "select id, name, phone, email, city from customer"))
        .containsExactly("1 Ada null a@b null");
    assertThat(recorded(database))
        .containsExactly(
            "0001_create_customer",
            "0002_add_email",
            "0002_add_phone by 0003_merge",
            "0003_merge",
            "0004_add_city");
  }

  @OnEachDatabase
  void downgradeLeadsBackToTheBranchThatWasRun(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, EMAIL).upgrade();
    all(database).upgrade();
    assertThat(all(database).downgrade("0002_add_email").undone())
        .containsExactly("0004_add_city", "0003_merge");
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name", "email");
    assertThat(recorded(database)).containsExactly("0001_create_customer", "0002_add_email");
    assertThat(all(database).upgrade().applied()).containsExactly("0003_merge", "0004_add_city");
    isAtHead(database);
    assertThat(all(database).downgrade("base").undone())
        .containsExactly("0004_add_city", "0003_merge", "0002_add_email", "0001_create_customer");
    assertThat(recorded(database)).isEmpty();
    all(database).upgrade();
    assertThat(all(database).downgrade("-2").undone())
        .containsExactly("0004_add_city", "0003_merge");
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name", "phone");
    assertThat(recorded(database)).containsExactly("0001_create_customer", "0002_add_phone");
  }

  @OnEachDatabase
  void olderReleaseOfEitherBranchUndoesTheMergeAsRecorded(TestDatabase database)
      throws SQLException {
    all(database).upgrade();
    Migrator old = migrator(database, CUSTOMER, EMAIL);
    assertThat(old.upgrade().applied()).isEmpty();
    assertThat(old.status().unknown())
        .containsExactly("0002_add_phone", "0003_merge", "0004_add_city");
    migrator(database, CUSTOMER, PHONE).downgrade("0002_add_phone");
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name", "phone");
    assertThat(recorded(database)).containsExactly("0001_create_customer", "0002_add_phone");
  }

  @OnEachDatabase
  void supersededRevisionIsNoTarget(TestDatabase database) {
    all(database).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> all(database).downgrade("0002_add_email"))
        .withMessage(
            "The revision '0002_add_email' was never run here: '0003_merge' did its work, so there"
                + " is no way down to it. Applied is '0001_create_customer', '0002_add_phone',"
                + " '0003_merge', '0004_add_city'. Nothing was changed.");
  }

  @OnEachDatabase
  void databaseThatHasRunBothBranchesIsRefused(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, PHONE).upgrade();
    migrator(database, CUSTOMER, EMAIL).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> all(database).upgrade())
        .withMessage(
            "'0003_merge' makes one of two branches of which a database runs only one, but this one"
                + " has run revisions of both, the side of '0002_add_phone' and that of"
                + " '0002_add_email'. Nothing was changed. Undo those of one side, the newest"
                + " first, with Migrator.downgrade(\"-1\"), and start again.")
        .satisfies(refused -> assertThat(refused.revisions()).containsExactly("0003_merge"));
    all(database).downgrade("-1");
    all(database).upgrade();
    isAtHead(database);
  }

  @OnEachDatabase
  void branchThatGoesOnBehindTheOtherSideIsAppliedWhereItIsIndependent(TestDatabase database)
      throws SQLException {
    TestMigration later =
        TestMigration.of(
                "0003_create_other",
                op -> op.createTable("other", column("id", varchar(9))),
                op -> op.dropTable("other"))
            .after("0002_add_email");
    Migrator migrator = migrator(database, CUSTOMER, PHONE, EMAIL, MERGE, CITY, later);
    assertThat(migrator.upgrade().applied())
        .containsExactly(
            "0001_create_customer",
            "0002_add_phone",
            "0003_merge",
            "0003_create_other",
            "0004_add_city");
    assertThat(migrator.downgrade("0002_add_phone").undone())
        .containsExactly("0004_add_city", "0003_create_other", "0003_merge");
    assertThat(recorded(database)).containsExactly("0001_create_customer", "0002_add_phone");
  }

  @OnEachDatabase
  void mergeOfAMergeRunsOneSideAgain(TestDatabase database) throws SQLException {
    Consumer<Operations> faxUp = op -> op.addColumn("customer", column("fax", varchar(20)));
    Consumer<Operations> faxDown = op -> op.dropColumn("customer", "fax");
    TestMigration fax = TestMigration.of("0003_add_fax", faxUp, faxDown).after("0002_add_email");
    TestMigration second =
        TestMigration.of("0004_merge", faxUp, faxDown)
            .after("0003_merge", "0003_add_fax")
            .insteadOf("0003_add_fax", PHONE.up(), PHONE.down());
    TestMigration[] both = {CUSTOMER, PHONE, EMAIL, MERGE, fax, second};
    migrator(database, CUSTOMER, EMAIL, fax).upgrade();

    assertThat(migrator(database, both).upgrade().applied()).containsExactly("0004_merge");

    assertThat(recorded(database))
        .containsExactly(
            "0001_create_customer",
            "0002_add_email",
            "0003_add_fax",
            "0002_add_phone by 0004_merge",
            "0003_merge by 0004_merge",
            "0004_merge");
    assertThat(Sql.columns(database, "customer"))
        .containsExactlyInAnyOrder("id", "name", "phone", "email", "fax");
    assertThat(migrator(database, both).downgrade("base").undone()).hasSize(4);
    assertThat(migrator(database, both).upgrade().applied())
        .containsExactly("0001_create_customer", "0002_add_phone", "0003_merge", "0004_merge");
    assertThat(Sql.columns(database, "customer"))
        .containsExactlyInAnyOrder("id", "name", "phone", "email", "fax");
  }

  @OnEachDatabase
  void draftOfAMergeIsRedoneTheOtherWayRound(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, PHONE, EMAIL, MERGE.draft()).upgrade();
    TestMigration turned =
        TestMigration.of("0003_merge", PHONE.up(), PHONE.down())
            .after("0002_add_email", "0002_add_phone")
            .insteadOf("0002_add_phone", EMAIL.up(), EMAIL.down())
            .saying("turned")
            .draft();
    assertThat(migrator(database, CUSTOMER, PHONE, EMAIL, turned).redo().undone())
        .containsExactly("0003_merge");
    assertThat(recorded(database))
        .containsExactly(
            "0001_create_customer", "0002_add_phone", "0002_add_email by 0003_merge", "0003_merge");
    assertThat(Sql.columns(database, "customer"))
        .containsExactlyInAnyOrder("id", "name", "phone", "email");
  }

  @OnEachDatabase
  void classThatIsNoMergeIsRefused(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, EMAIL).upgrade();
    TestMigration plain =
        TestMigration.of("0003_merge", EMAIL.up(), EMAIL.down())
            .after("0002_add_phone", "0002_add_email")
            .insteadOf("0002_add_email");
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, PHONE, EMAIL, plain).upgrade())
        .withMessage(
            "upgradeFromOther of migration '0003_merge' fails at operation 1: The class of"
                + " '0003_merge' names 'insteadOf', but does not implement dev.godwit.Merge."
                + " Nothing was changed. Correct the class.");
  }

  @OnEachDatabase
  void historyTellsWhatWasSuperseded(TestDatabase database) {
    all(database).upgrade();
    assertThat(all(database).history())
        .extracting(
            HistoryEntry::revision, entry -> entry.applied().flatMap(AppliedRevision::supersededBy))
        .contains(
            tuple("0002_add_phone", Optional.empty()),
            tuple("0002_add_email", Optional.of("0003_merge")));
  }
}
