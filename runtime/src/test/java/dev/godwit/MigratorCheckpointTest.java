package dev.godwit;

import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.primaryKey;
import static dev.godwit.schema.Definitions.row;
import static dev.godwit.schema.Definitions.sequence;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** New databases begin with a checkpoint; others pass it when they have what it stands for. */
final class MigratorCheckpointTest {

  private static final String FIRST = "0001_create_customer";
  private static final String SECOND = "0002_add_phone";
  private static final String THIRD = "0003_checkpoint";
  private static final String FOURTH = "0004_add_mail";

  private static final TestMigration CHECKPOINT =
      TestMigration.of(
              THIRD,
              op -> {
                op.createSequence(sequence("numbers"));
                op.createTable(
                    "customer",
                    column("id", bigint()).notNull(),
                    column("name", varchar(100)),
                    column("phone", varchar(20)),
                    primaryKey("pk_customer", "id"),
                    row("id", 1).with("name", "house"));
              },
              op -> {
                op.dropTable("customer");
                op.dropSequence("numbers");
              })
          .after(SECOND)
          .containing(FIRST, SECOND);

  private static final TestMigration FIRST_WITH_ROW =
      Shop.CUSTOMER.doing(
          op -> {
            op.createSequence(sequence("numbers"));
            Shop.CUSTOMER.up().accept(op);
            op.addRow("customer", row("id", 1).with("name", "house"));
          },
          op -> {
            op.dropTable("customer");
            op.dropSequence("numbers");
          });

  private static final TestMigration MAIL =
      TestMigration.of(
              FOURTH,
              op -> op.addColumn("customer", column("mail", varchar(50))),
              op -> op.dropColumn("customer", "mail"))
          .after(THIRD);

  private static final TestMigration[] OLD = {FIRST_WITH_ROW, Shop.PHONE};
  private static final TestMigration[] ALL = {FIRST_WITH_ROW, Shop.PHONE, CHECKPOINT, MAIL};
  private static final TestMigration[] WITHOUT_OLD = {CHECKPOINT, MAIL};

  private static List<String> customers(TestDatabase database) throws SQLException {
    return database.query("select id, name, phone, mail from customer order by id");
  }

  @OnEachDatabase
  void newDatabaseBeginsWithTheCheckpoint(TestDatabase database) throws SQLException {
    TestIndex index = TestIndex.of(ALL);

    assertThat(Shop.migrator(database, index).upgrade().applied()).containsExactly(THIRD, FOURTH);

    assertThat(index.loaded()).doesNotContain(FIRST, SECOND);
    assertThat(customers(database)).containsExactly("1|house|null|null");
    assertThat(Shop.migrator(database, ALL).upgrade().applied()).isEmpty();
    assertThat(Shop.migrator(database, ALL).status().isCurrent()).isTrue();
  }

  @OnEachDatabase
  void newDatabaseCannotEndBeforeTheCheckpoint(TestDatabase database) {
    assertThatThrownBy(() -> Shop.migrator(database, ALL).upgrade("0002"))
        .isInstanceOf(MigrationRefused.class)
        .hasMessage(
            "A checkpoint stands for the revision '0002_add_phone', and a database without a"
                + " history begins with that. Nothing was changed.");
  }

  @OnEachDatabase
  void releaseBeforeTheCheckpointRunsOnADatabaseThatBeganWithIt(TestDatabase database) {
    Shop.migrator(database, ALL).upgrade();

    assertThat(Shop.migrator(database, OLD).upgrade().applied()).isEmpty();
    assertThat(Shop.migrator(database, OLD).status().unknown()).containsExactly(THIRD, FOURTH);
  }

  @OnEachDatabase
  void failureBehindTheCheckpointSaysWhatWasAppliedBeforeIt(TestDatabase database) {
    Shop.migrator(database, FIRST_WITH_ROW).upgrade();
    TestMigration failing = MAIL.doing(op -> op.sql("nonsense"), op -> {});
    assertThatThrownBy(
            () ->
                Shop.migrator(database, FIRST_WITH_ROW, Shop.PHONE, CHECKPOINT, failing).upgrade())
        .isInstanceOfSatisfying(
            MigrationFailed.class,
            failed -> assertThat(failed.before()).containsExactly(SECOND, THIRD))
        .hasMessageContaining(
            "\nBefore, '0002_add_phone', '0003_checkpoint' were applied; that stays. ");
  }

  @OnEachDatabase
  void databaseThatHasEverythingPassesTheCheckpoint(TestDatabase database) throws SQLException {
    Shop.migrator(database, OLD).upgrade();
    database.execute("insert into customer (id, name) values (7, 'Ada')");

    assertThat(Shop.migrator(database, WITHOUT_OLD).upgrade().applied())
        .containsExactly(THIRD, FOURTH);

    assertThat(customers(database)).containsExactly("1|house|null|null", "7|Ada|null|null");
    assertThat(Shop.migrator(database, WITHOUT_OLD).status().unknown()).isEmpty();
    assertThat(Shop.migrator(database, WITHOUT_OLD).upgrade().applied()).isEmpty();
  }

  @OnEachDatabase
  void databaseOnTheWayRunsTheRestAndThenPassesIt(TestDatabase database) throws SQLException {
    Shop.migrator(database, FIRST_WITH_ROW).upgrade();

    assertThat(Shop.migrator(database, ALL).status().pending())
        .containsExactly(SECOND, THIRD, FOURTH);
    assertThat(Shop.migrator(database, ALL).upgrade().applied())
        .containsExactly(SECOND, THIRD, FOURTH);

    assertThat(customers(database)).containsExactly("1|house|null|null");
  }

  @OnEachDatabase
  void stepsAndTargetsCountAcrossTheCheckpoint(TestDatabase database) {
    Shop.migrator(database, FIRST_WITH_ROW).upgrade();

    assertThat(Shop.migrator(database, ALL).upgrade("+1").applied()).containsExactly(SECOND);
    assertThat(Shop.migrator(database, ALL).upgrade("+1").applied()).containsExactly(THIRD);
    Shop.migrator(database, ALL).downgrade(FIRST);
    assertThat(Shop.migrator(database, ALL).upgrade("+2").applied()).containsExactly(SECOND, THIRD);
    Shop.migrator(database, ALL).downgrade(FIRST);
    assertThat(Shop.migrator(database, ALL).upgrade("0002").applied()).containsExactly(SECOND);
    assertThat(Shop.migrator(database, ALL).upgrade("0004").applied())
        .containsExactly(THIRD, FOURTH);
  }

  @OnEachDatabase
  void databaseThatNeedsWhatIsGoneIsRefused(TestDatabase database) {
    Shop.migrator(database, FIRST_WITH_ROW).upgrade();

    assertThatThrownBy(() -> Shop.migrator(database, WITHOUT_OLD).upgrade())
        .isInstanceOf(MigrationRefused.class)
        .hasMessage(
            "The database was made before the checkpoint '0003_checkpoint' and lacks"
                + " '0002_add_phone', but this release has not all the migrations that lead there:"
                + " '0001_create_customer', '0002_add_phone' are gone. Nothing was changed. Upgrade"
                + " the database with a release that has them all, up to '0002_add_phone', and then"
                + " with this one.");
    assertThat(Shop.migrator(database, WITHOUT_OLD).status().pending())
        .containsExactly(SECOND, THIRD, FOURTH);
  }

  @OnEachDatabase
  void wayBackFromACheckpointThatWasPassedIsTheLongOne(TestDatabase database) throws SQLException {
    Shop.migrator(database, OLD).upgrade();
    Shop.migrator(database, WITHOUT_OLD).upgrade();

    assertThat(Shop.migrator(database, WITHOUT_OLD).downgrade(FIRST).undone())
        .containsExactly(FOURTH, THIRD, SECOND);

    assertThat(database.query("select * from customer")).containsExactly("1|house");
    assertThat(Shop.migrator(database, WITHOUT_OLD).downgrade("base").undone())
        .containsExactly(FIRST);
  }

  @OnEachDatabase
  void wayBackFromACheckpointThatWasTheBeginningLeadsToNothing(TestDatabase database) {
    Shop.migrator(database, ALL).upgrade();

    assertThatThrownBy(() -> Shop.migrator(database, ALL).downgrade(SECOND))
        .isInstanceOf(MigrationRefused.class)
        .hasMessageContaining(
            "The revision '0002_add_phone' was never run here: '0003_checkpoint' did its work, so"
                + " there is no way down to it.");
    assertThat(Shop.migrator(database, ALL).downgrade("base").undone())
        .containsExactly(FOURTH, THIRD);
    assertThat(Shop.migrator(database, ALL).upgrade().applied()).containsExactly(THIRD, FOURTH);
  }

  @OnEachDatabase
  void checkpointOverACheckpointStandsForBoth(TestDatabase database) {
    TestMigration next =
        TestMigration.of("0005_checkpoint", op -> {}, op -> {})
            .after(FOURTH)
            .containing(FIRST, SECOND, THIRD, FOURTH);
    Shop.migrator(database, FIRST_WITH_ROW).upgrade();
    TestMigration[] all = {FIRST_WITH_ROW, Shop.PHONE, CHECKPOINT, MAIL, next};

    assertThat(Shop.migrator(database, all).upgrade().applied())
        .containsExactly(SECOND, THIRD, FOURTH, "0005_checkpoint");
  }

  @OnEachDatabase
  void branchFromBeforeTheCheckpointFollowsIt(TestDatabase database) throws SQLException {
    TestMigration branch =
        TestMigration.of(
                "0003_create_tag",
                op -> op.createTable("tag", column("id", bigint()).notNull()),
                op -> op.dropTable("tag"))
            .after(SECOND);

    assertThat(Shop.migrator(database, CHECKPOINT, MAIL, branch).upgrade().applied())
        .containsExactly(THIRD, "0003_create_tag", FOURTH);
    assertThat(database.query("select * from tag")).isEmpty();
  }
}
