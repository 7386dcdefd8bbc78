package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.PURCHASE;
import static dev.godwit.Shop.migrator;
import static dev.godwit.Shop.wholeShop;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.PlannedStep.Kind;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an upgrade or a downgrade would do, as data and for people. */
@ExtendWith(Databases.class)
final class MigratorPlanTest {

  private static final TestMigration LONGER_NAME =
      TestMigration.of(
              "0003_longer_name",
              op -> {
                op.guard("customer", "not too many", "select count(*) from customer where id > 9");
                op.alterType("customer", "name", varchar(100), varchar(200));
                op.run(connection -> {});
              },
              op -> op.alterType("customer", "name", varchar(200), varchar(100)))
          .after("0002_add_phone");

  @OnEachDatabase
  void planOfAnUpgradeListsWhatIsPendingWithItsStatements(TestDatabase database)
      throws SQLException {
    migrator(database, CUSTOMER).upgrade();

    Plan plan = wholeShop(database).plan();

    assertThat(plan.database()).isEqualTo(database.toString());
    assertThat(plan.revisions(Direction.UPGRADE))
        .containsExactly("0002_add_phone", "0003_create_purchase");
    assertThat(plan.revisions(Direction.DOWNGRADE)).isEmpty();
    assertThat(plan.revisions().get(0))
        .hasToString(
            """
            apply 0002_add_phone: does 0002_add_phone
              alter table customer add column phone varchar(20);\
            """);
    assertThat(plan.losses()).isEmpty();
    assertThat(Sql.tables(database)).containsExactly("customer", "godwit_history");
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name");
  }

  @OnEachDatabase
  void planForAnEmptyDatabaseMakesNothing(TestDatabase database) throws SQLException {
    assertThat(wholeShop(database).plan("0002").revisions(Direction.UPGRADE))
        .containsExactly("0001_create_customer", "0002_add_phone");
    assertThat(Sql.tables(database)).isEmpty();
  }

  @OnEachDatabase
  void planOfADowngradeSaysWhatIsLost(TestDatabase database) throws SQLException {
    wholeShop(database).upgrade();

    Plan plan = wholeShop(database).plan("0001");

    assertThat(plan.revisions(Direction.DOWNGRADE))
        .containsExactly("0003_create_purchase", "0002_add_phone");
    assertThat(plan.losses())
        .containsExactly(
            "Drops table 'purchase' with its rows.", "Drops 'customer.phone' with its values.");
    assertThat(plan.revisions().get(0))
        .hasToString(
            """
            undo 0003_create_purchase: does 0003_create_purchase
              ! Drops table 'purchase' with its rows.
              drop table purchase;\
            """);
    assertThat(Sql.tables(database)).contains("purchase");
  }

  @OnEachDatabase
  void whatWasDroppedComesBackWithoutItsData(TestDatabase database) {
    TestMigration drop =
        TestMigration.of("0004_drop", PHONE.down(), PHONE.up()).after("0003_create_purchase");
    Migrator migrator = migrator(database, CUSTOMER, PHONE, PURCHASE, drop);
    migrator.upgrade();
    assertThat(migrator.plan("-1").losses())
        .containsExactly(
            "Undoing '0004_drop' brings back 'customer.phone' without the data that was dropped.");
  }

  @OnEachDatabase
  void targetTellsTheDirectionAndTheDirectionCanBeTold(TestDatabase database) {
    migrator(database, CUSTOMER, PHONE).upgrade();
    Migrator whole = wholeShop(database);
    assertThat(whole.plan("base").revisions(Direction.DOWNGRADE)).hasSize(2);
    assertThat(whole.plan("-1").revisions(Direction.DOWNGRADE)).containsExactly("0002_add_phone");
    assertThat(whole.plan("0001").revisions(Direction.DOWNGRADE)).containsExactly("0002_add_phone");
    assertThat(whole.plan("+1").revisions(Direction.UPGRADE))
        .containsExactly("0003_create_purchase");
    assertThat(whole.plan("0003").revisions(Direction.UPGRADE))
        .containsExactly("0003_create_purchase");
    assertThat(whole.plan(Direction.UPGRADE, "0001").isEmpty()).isTrue();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> whole.plan(Direction.DOWNGRADE, "0003"))
        .withMessage(
            "The revision '0003_create_purchase' is not applied, so there is no way down to it."
                + " Applied is '0001_create_customer', '0002_add_phone'. Nothing was changed.");
  }

  @OnEachDatabase
  void nothingToDoIsAnEmptyPlan(TestDatabase database) {
    wholeShop(database).upgrade();
    Plan plan = wholeShop(database).plan();
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan).hasToString("Nothing to do on " + database + ".");
  }

  @OnEachDatabase
  void unknownTargetIsRefused(TestDatabase database) {
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> wholeShop(database).plan("0009"))
        .withMessageContaining("'0009'");
  }

  @OnEachDatabase
  void planIsRefusedAsTheUpgradeWouldBe(TestDatabase database) {
    migrator(database, CUSTOMER).upgrade();
    Migrator edited = migrator(database, CUSTOMER.saying("something else"), PHONE);
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(edited::plan)
        .withMessageStartingWith("'0001_create_customer' was edited after being applied");
  }

  @OnEachDatabase
  void changedDraftIsUndoneAndAppliedInThePlan(TestDatabase database) {
    migrator(database, CUSTOMER, PHONE.draft()).upgrade();
    TestMigration changed = PHONE.draft().saying("something else");
    List<String> heard = new ArrayList<>();
    Plan plan =
        migrator(database, CUSTOMER, changed)
            .withChangedDrafts(ChangedDrafts.REDO)
            .withListener(heard::add)
            .plan();
    assertThat(plan.revisions())
        .extracting(PlannedRevision::direction)
        .containsExactly(Direction.DOWNGRADE, Direction.UPGRADE);
    assertThat(heard).isEmpty();
  }

  @OnEachDatabase
  void draftThatWasCommittedIsOnlyRecorded(TestDatabase database) {
    migrator(database, CUSTOMER, PHONE.draft()).upgrade();
    assertThat(migrator(database, CUSTOMER, PHONE).plan())
        .hasToString(
            """
            apply 0002_add_phone: does 0002_add_phone
              -- nothing to execute; it is only recorded\
            """);
  }

  @Test
  void stepsOnSqliteSayWhatTheyDependOn(SqliteDatabase database) {
    migrator(database, CUSTOMER, PHONE).upgrade();
    Plan plan = migrator(database, CUSTOMER, PHONE, LONGER_NAME).plan();
    assertThat(plan.revisions().get(0).steps())
        .extracting(PlannedStep::kind)
        .containsExactly(Kind.GUARD, Kind.LIVE, Kind.JAVA);
    assertThat(plan.toString())
        .startsWith(
            """
            apply 0003_longer_name: does 0003_longer_name
              -- counts rows that are in the way, and must find none:
              select count(*) from customer where id > 9;
              -- change table customer, as its live table allows; expected:
            """)
        .endsWith("  -- Java code of the migration");
  }

  @Test
  void stepsOnPostgresqlSayWhatTheyCost(PostgresqlDatabase database) {
    TestMigration shorter = LONGER_NAME.doing(LONGER_NAME.down(), op -> op.sql("select 1"));
    TestMigration longer =
        TestMigration.of(
                "0002_longer",
                op -> op.alterType("customer", "name", varchar(100), varchar(200)),
                op -> op.alterType("customer", "name", varchar(200), varchar(100)))
            .after("0001_create_customer");
    migrator(database, CUSTOMER, longer).upgrade();
    assertThat(migrator(database, CUSTOMER, longer, shorter.after("0002_longer")).plan())
        .hasToString(
            """
            apply 0003_longer_name: does 0003_longer_name
              -- writes every row of 'customer' while nobody can read or write it:
              alter table customer alter column name type varchar(100);\
            """);
  }

  @OnEachDatabase
  void planDoesNotWaitForOneWhoWrites(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    try (Connection other = database.connect();
        Statement statement = other.createStatement()) {
      statement.execute(database.toString().equals("SQLite") ? "begin immediate" : "begin");
      statement.execute("insert into customer (id, name) values (1, 'Ada')");
      assertThat(wholeShop(database).plan().revisions()).hasSize(2);
      statement.execute("rollback");
    }
  }
}
