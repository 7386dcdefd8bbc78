package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.migrator;
import static dev.godwit.schema.Definitions.onPostgresql;
import static dev.godwit.schema.Definitions.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guards: rows in the way are counted before anything changes. */
@ExtendWith(Databases.class)
final class MigratorGuardTest {

  private static final TestMigration SHORTER =
      TestMigration.of(
              "0002_shorten_name",
              op -> {
                op.guard(
                    "customer",
                    "name fits varchar(3)",
                    "select count(*) from customer where length(name) > 3");
                op.alterType("customer", "name", varchar(100), varchar(3));
              },
              op -> op.alterType("customer", "name", varchar(3), varchar(100)))
          .after("0001_create_customer");

  @OnEachDatabase
  void rowsInTheWayAreCounted(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    Sql.execute(database, "insert into customer values (1, 'Grace'), (2, 'Ada'), (3, 'Alonzo')");

    assertThatExceptionOfType(MigrationFailed.class)
        .isThrownBy(() -> migrator(database, CUSTOMER, SHORTER).upgrade())
        .withMessage(
            """
            Migration '0002_shorten_name' could not be applied, and was rolled back.
              operation: guard("customer", "name fits varchar(3)", \
            "select count(*) from customer where length(name) > 3")
              statement: select count(*) from customer where length(name) > 3
              cause: Table 'customer' has rows that break the rule "name fits varchar(3)": 2. \
            Correct them first
            Nothing was changed. Correct the migration or the data, and start again: it goes on \
            there.""");
    assertThat(Sql.rows(database, "select name from customer order by id"))
        .containsExactly("Grace", "Ada", "Alonzo");
  }

  @OnEachDatabase
  void rowsThatFitLetTheMigrationPass(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER).upgrade();
    Sql.execute(database, "insert into customer values (2, 'Ada')");

    migrator(database, CUSTOMER, SHORTER).upgrade();

    assertThat(Sql.rows(database, "select name from customer")).containsExactly("Ada");
  }

  @OnEachDatabase
  void guardForOneDatabaseIsNoneForTheOther(TestDatabase database) {
    TestMigration refused =
        SHORTER.doing(
            op -> op.guard("customer", "never", onPostgresql("select 1")),
            op -> op.sql("select 1"));
    Migrator migrator = migrator(database, CUSTOMER, refused);
    if (database.toString().equals("SQLite")) {
      migrator.upgrade();
    } else {
      assertThatExceptionOfType(MigrationFailed.class)
          .isThrownBy(migrator::upgrade)
          .withMessageContaining("Table 'customer' has rows that break the rule \"never\": 1.");
    }
  }
}
