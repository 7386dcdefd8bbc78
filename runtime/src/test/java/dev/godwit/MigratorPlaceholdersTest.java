package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.migrator;
import static dev.godwit.schema.Definitions.onPostgresql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Values for the SQL of migrations, which are only looked for when there are any. */
@ExtendWith(Databases.class)
final class MigratorPlaceholdersTest {

  private static final TestMigration FIRST =
      TestMigration.of(
              "0002_first_customer",
              op -> op.sql("insert into customer (id, name) values (1, '${name} of ${town}')"),
              op -> op.sql("delete from customer where name = '${name} of ${town}'"))
          .after("0001_create_customer");

  private static final Map<String, String> VALUES = Map.of("name", "Ada $1 \\", "town", "${name}");

  @OnEachDatabase
  void valuesTakeTheirPlacesOnce(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, FIRST).withPlaceholders(VALUES).upgrade();
    assertThat(Sql.rows(database, "select name from customer"))
        .containsExactly("Ada $1 \\ of ${name}");
  }

  @OnEachDatabase
  void sqlStaysAsItIsWithoutValues(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, FIRST).upgrade();
    assertThat(Sql.rows(database, "select name from customer"))
        .containsExactly("${name} of ${town}");
  }

  @OnEachDatabase
  void placeholderWithoutAValueIsRefusedBeforeAnythingChanges(TestDatabase database)
      throws SQLException {
    Migrator migrator =
        migrator(database, CUSTOMER, FIRST).withPlaceholders(Map.of("name", "Ada", "nme", "Bob"));
    assertThatExceptionOfType(MigrationRefused.class)
        .isThrownBy(migrator::upgrade)
        .withMessage(
            "The SQL of migration '0002_first_customer' names the placeholder '${town}', which has"
                + " no value. Nothing was changed. Those that have one are 'name', 'nme'. Give it a"
                + " value with Migrator.withPlaceholders(…), or correct the migration.")
        .satisfies(
            refusal -> assertThat(refusal.revisions()).containsExactly("0002_first_customer"));
    assertThat(Sql.tables(database)).isEmpty();
  }

  @OnEachDatabase
  void downgradeIsRecordedWithItsValues(TestDatabase database) throws SQLException {
    migrator(database, CUSTOMER, FIRST).withPlaceholders(VALUES).upgrade();
    migrator(database, CUSTOMER).downgrade("0001");
    assertThat(Sql.rows(database, "select name from customer")).isEmpty();
  }

  @OnEachDatabase
  void downgradeByTheClassTakesTheValues(TestDatabase database) throws SQLException {
    Migrator migrator = migrator(database, CUSTOMER, FIRST).withPlaceholders(VALUES);
    migrator.upgrade();
    migrator.downgrade("0001");
    assertThat(Sql.rows(database, "select name from customer")).isEmpty();
  }

  @OnEachDatabase
  void scriptHoldsTheValues(TestDatabase database) throws SQLException {
    ScriptRunner.run(
        database,
        Migrator.offline(TestIndex.of(CUSTOMER, FIRST))
            .withPlaceholders(VALUES)
            .script(MigratorScriptTest.kind(database), "base", "head"));
    assertThat(Sql.rows(database, "select name from customer"))
        .containsExactly("Ada $1 \\ of ${name}");
  }

  @Test
  void sqlForAnotherDatabaseNeedsNoValues(SqliteDatabase database) throws SQLException {
    TestMigration grant =
        FIRST.doing(op -> op.sql(onPostgresql("grant select on customer to ${reader}")), op -> {});
    migrator(database, CUSTOMER, grant).withPlaceholders(Map.of("name", "Ada")).upgrade();
    assertThat(Sql.tables(database)).containsExactly("customer", "godwit_history");
  }
}
