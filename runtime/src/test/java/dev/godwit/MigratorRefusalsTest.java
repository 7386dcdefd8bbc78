package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.PURCHASE;
import static dev.godwit.Shop.migrator;
import static dev.godwit.Shop.wholeShop;
import static dev.godwit.schema.Definitions.bigint;
import static dev.godwit.schema.Definitions.column;
import static dev.godwit.schema.Definitions.sequence;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.history.HistoryException;
import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class MigratorRefusalsTest {

  @OnEachDatabase
  void editedMigrationIsNamed(TestDatabase database) {
    wholeShop(database).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, PHONE.saying("other"), PURCHASE).upgrade())
        .withMessage(
            "'0002_add_phone' was edited after being applied to this database. Nothing was changed."
                + " Restore the file, for instance with git, and put what you want to change into a"
                + " new migration.")
        .satisfies(refused -> assertThat(refused.revisions()).containsExactly("0002_add_phone"));
  }

  @OnEachDatabase
  void editedMigrationsKeepPendingOnesBack(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, PHONE).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(
            () -> migrator(database, CUSTOMER.saying("x"), PHONE.saying("y"), PURCHASE).upgrade())
        .withMessageStartingWith(
            "'0001_create_customer', '0002_add_phone' were edited after being applied");
    assertThat(Sql.tables(database)).doesNotContain("purchase");
  }

  @OnEachDatabase
  void tablesWithoutAHistoryAreRefused(TestDatabase database) throws SQLException {
    Sql.execute(
        database,
        "create table customer (id integer)",
        "insert into customer values (1)",
        "create table purchase (id integer)");
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> wholeShop(database).upgrade())
        .withMessage(
            "The database has no history yet, but holds 'customer', which '0001_create_customer'"
                + " creates; and 'purchase', which '0003_create_purchase' creates. Nothing was"
                + " changed. Start with an empty database; or, if something else made what it"
                + " holds, call Migrator.baseline(revision) with the revision that it is at: it"
                + " compares the database with what leads there, and records that as applied.")
        .satisfies(
            refused ->
                assertThat(refused.revisions())
                    .containsExactly("0001_create_customer", "0003_create_purchase"));
    assertThat(Sql.tables(database)).containsExactly("customer", "purchase");
    assertThat(Sql.rows(database, "select * from customer")).containsExactly("1");
  }

  @OnEachDatabase
  void sequencesWithoutAHistoryAreRefused(TestDatabase database) throws SQLException {
    TestMigration counting =
        TestMigration.of(
            "0001_seq",
            op -> op.createSequence(sequence("counter")),
            op -> op.dropSequence("counter"));
    migrator(database, counting).upgrade();
    Sql.execute(database, "drop table godwit_history");
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, counting).upgrade())
        .withMessageStartingWith(
            "The database has no history yet, but holds 'counter', which '0001_seq' creates.");
    assertThat(Sql.tables(database)).doesNotContain("godwit_history");
  }

  @OnEachDatabase
  void otherTablesAreLeftAlone(TestDatabase database) throws SQLException {
    Sql.execute(database, "create table other (id integer)");
    wholeShop(database).upgrade();
    assertThat(Sql.tables(database)).contains("customer", "other");
  }

  @OnEachDatabase
  void unknownTargetIsNamed(TestDatabase database) throws SQLException {
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> wholeShop(database).upgrade("0002_add_fone"))
        .withMessage(
            "There is no revision '0002_add_fone'. Did you mean '0002_add_phone'? Nothing was"
                + " changed.")
        .withCauseInstanceOf(HistoryException.UnknownRevision.class);
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> wholeShop(database).downgrade("zzz"));
    assertThat(Sql.tables(database)).isEmpty();
  }

  @Test
  void brokenHistoryIsNamed(SqliteDatabase database) {
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, PHONE))
        .withMessage(
            "Revision '0002_add_phone' follows '0001_create_customer', which does not exist."
                + " Restore that migration, or correct 'after'. Nothing was changed.")
        .withCauseInstanceOf(HistoryException.MissingParent.class);
  }

  @Test
  void duplicatedMigrationIsNamed(SqliteDatabase database) {
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, PHONE, PHONE.saying("other")))
        .withMessage(
            "Two migrations have the revision '0002_add_phone'. Give the newer one another"
                + " identifier. Nothing was changed.")
        .withCauseInstanceOf(HistoryException.DuplicateRevision.class);
  }

  @OnEachDatabase
  void reorderedMigrationsAreRefusedWhereTheirOrderMatters(TestDatabase database)
      throws SQLException {
    TestMigration email =
        TestMigration.of(
            "0003_add_email",
            op -> op.addColumn("customer", column("email", varchar(20))),
            op -> op.dropColumn("customer", "email"));
    migrator(database, CUSTOMER, PHONE).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(
            () ->
                migrator(
                        database,
                        CUSTOMER,
                        email.after("0001_create_customer"),
                        PHONE.after("0003_add_email"))
                    .upgrade())
        .withMessage(
            "The database has '0002_add_phone', but not '0003_add_email' before it, and their order"
                + " matters for 'customer'. Nothing was changed. If '0003_add_email' was applied as"
                + " well, somebody took its row out of the history: bring it back, for instance"
                + " from a backup. If 'after' of '0002_add_phone' was changed, restore it.")
        .satisfies(
            refused ->
                assertThat(refused.revisions())
                    .containsExactly("0003_add_email", "0002_add_phone"));
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name", "phone");
  }

  @OnEachDatabase
  void migrationPutBeforeAnIndependentOneIsApplied(TestDatabase database) {
    TestMigration other =
        TestMigration.of(
            "0003_create_other",
            op -> op.createTable("other", column("id", bigint())),
            op -> op.dropTable("other"));
    migrator(database, CUSTOMER, PHONE).upgrade();
    assertThat(
            migrator(
                    database,
                    CUSTOMER,
                    other.after("0001_create_customer"),
                    PHONE.after("0003_create_other"))
                .upgrade()
                .applied())
        .containsExactly("0003_create_other");
  }

  @OnEachDatabase
  void disputedBranchesAreRefused(TestDatabase database) throws SQLException {
    TestMigration email =
        TestMigration.of(
                "0002_add_email",
                op -> op.addColumn("customer", column("email", varchar(20))),
                op -> op.dropColumn("customer", "email"))
            .after("0001_create_customer");
    String message =
        "The revisions '0002_add_email' and '0002_add_phone' stand side by side, but their order"
            + " matters for 'customer'. Nothing was changed. Compile the migrations together: the"
            + " compiler names the ways to bring the branches together.";
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, PHONE, email).upgrade())
        .withMessage(message)
        .satisfies(
            refused ->
                assertThat(refused.revisions())
                    .containsExactly("0002_add_email", "0002_add_phone"));
    assertThat(Sql.tables(database)).isEmpty();
    migrator(database, CUSTOMER, PHONE).upgrade();
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, PHONE, email).upgrade())
        .withMessage(message);
  }

  @OnEachDatabase
  void oneSideOfADisputeCanBeApplied(TestDatabase database) {
    TestMigration sql =
        TestMigration.of("0002_sql", op -> op.sql("delete from customer"), op -> {})
            .after("0001_create_customer");
    Migrator both = migrator(database, CUSTOMER, PHONE, sql);
    assertThat(both.upgrade("0002_add").applied()).hasSize(2);
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(both::upgrade)
        .withMessageStartingWith(
            "The revisions '0002_add_phone' and '0002_sql' stand side by side, but their"
                + " order matters for SQL or Java code, which Godwit cannot look into.");
  }

  @OnEachDatabase
  void bodyThatDoesNotFitIsRefusedBeforeAnythingChanges(TestDatabase database) throws SQLException {
    TestMigration wrong =
        TestMigration.of(
                "0002_wrong",
                op -> {
                  op.addColumn("customer", column("phone", varchar(20)));
                  op.dropColumn("customer", "fax");
                },
                op -> {})
            .after("0001_create_customer");
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, wrong).upgrade())
        .withMessage(
            "upgrade of migration '0002_wrong' fails at operation 2: Table 'customer' has no"
                + " column 'fax'. It has [id, name, phone]. Nothing was changed. Correct the"
                + " class.");
    assertThat(Sql.tables(database)).isEmpty();
  }

  @OnEachDatabase
  void operationThatTheDatabaseCannotDoIsRefusedBeforeAnythingChanges(TestDatabase database)
      throws SQLException {
    TestMigration two =
        TestMigration.of(
                "0002_two", op -> op.sql("delete from customer; delete from customer"), op -> {})
            .after("0001_create_customer");
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, two).upgrade())
        .withMessageStartingWith("Migration '0002_two' cannot be applied on " + database + ": ")
        .withMessageEndingWith(" Nothing was changed.");
    assertThat(Sql.tables(database)).isEmpty();
  }

  @Test
  void negativeLockTimeoutIsRefused(SqliteDatabase database) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> wholeShop(database).withLockTimeout(Duration.ofSeconds(-1)))
        .withMessage("The lock timeout PT-1S is negative.");
  }

  @OnEachDatabase
  void emptyCodeHasNothingToDo(TestDatabase database) {
    assertThat(migrator(database).upgrade().applied()).isEmpty();
    assertThat(migrator(database, TestIndex.of()).heads()).isEmpty();
  }
}
