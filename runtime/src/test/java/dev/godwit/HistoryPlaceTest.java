package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.PURCHASE;
import static dev.godwit.Shop.wholeShop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the table of the history is, and where it is not looked for. */
@ExtendWith(Databases.class)
final class HistoryPlaceTest {

  @OnEachDatabase
  void historyTableMayHaveAnyLegalName(TestDatabase database) throws SQLException {
    String name = "Größe \"\"of; it's 100%";
    Migrator shop = wholeShop(database).withHistoryTable('"' + name + '"');
    assertThat(shop.upgrade().applied()).hasSize(3);
    assertThat(shop.upgrade().applied()).isEmpty();
    assertThat(shop.verify().differences()).isEmpty();
    assertThat(shop.downgrade("-1").undone()).hasSize(1);
    assertThat(Sql.rows(database, "select count(*) from \"%s\"".formatted(name)))
        .containsExactly("2");
    assertThat(Sql.tables(database)).doesNotContain("godwit_history");
  }

  @Test
  void historyMayHaveASchemaOfItsOwnOnPostgresql(PostgresqlDatabase database) throws SQLException {
    Migrator shop = wholeShop(database).withHistoryTable("ops.migrations");
    assertThat(shop.upgrade().applied()).hasSize(3);
    assertThat(shop.stamp("-1").undone()).hasSize(1);
    assertThat(Sql.rows(database, "select count(*) from ops.migrations")).containsExactly("2");
    assertThat(shop.status().pending()).containsExactly("0003_create_purchase");
  }

  @Test
  void sqlitePassesOverSchemas(SqliteDatabase database) throws SQLException {
    wholeShop(database).withHistoryTable("ops.migrations").upgrade();
    assertThat(Sql.rows(database, "select count(*) from migrations")).containsExactly("3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqlite_history", "PG_history", "a\nb", "pg_temp.history"})
  void namesThatDatabasesKeepForThemselvesAreRefused(String name, SqliteDatabase database) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wholeShop(database).withHistoryTable(name))
        .withMessageEndingWith(
            "cannot be the name of the history's table or its schema. Give one of at most 63 bytes"
                + " that does not begin with sqlite_ or pg_.");
  }

  @Test
  void longNamesAreRefused(SqliteDatabase database) {
    assertThat(wholeShop(database).withHistoryTable("x".repeat(63))).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wholeShop(database).withHistoryTable("x".repeat(64)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wholeShop(database).withHistoryTable("a.b.c"))
        .withMessage(
            "'a.b.c' is no name. Write name or schema.name, with \"…\" around dots and quotes.");
  }

  @Test
  void schemaOfANewTenantHasNoHistoryThoughAnotherIsInSight(PostgresqlDatabase database)
      throws SQLException {
    wholeShop(database).upgrade();
    Sql.execute(database, "create schema tenant");
    try (Connection connection = database.connect()) {
      execute(connection, "set search_path = tenant, public");
      Migrator tenant = on(connection);
      assertThat(tenant.status().applied()).isEmpty();
      assertThat(tenant.verify().differences()).isEmpty();
      assertThat(tenant.upgrade().applied()).hasSize(3);
      assertThat(tenant.verify().differences()).isEmpty();
      assertThat(tenant.upgrade().applied()).isEmpty();
      assertThat(tenant.downgrade("base").undone()).hasSize(3);
    }
    assertThat(Sql.rows(database, "select count(*) from public.godwit_history"))
        .containsExactly("3");
    assertThat(Sql.rows(database, "select count(*) from tenant.godwit_history"))
        .containsExactly("0");
    assertThat(
            Sql.rows(
                database, "select to_regclass('public.customer'), to_regclass('tenant.customer')"))
        .containsExactly("customer null");
  }

  @Test
  void attachedFilesHaveHistoriesOfTheirOwn(SqliteDatabase database, SqliteDatabase other)
      throws SQLException {
    wholeShop(other).upgrade();
    try (Connection connection = database.connect()) {
      execute(
          connection,
          "attach '%s' as other".formatted(other.url().substring("jdbc:sqlite:".length())));
      Migrator main = on(connection);
      assertThat(main.status().applied()).isEmpty();
      assertThat(main.upgrade().applied()).hasSize(3);
      assertThat(main.downgrade("base").undone()).hasSize(3);
    }
    assertThat(wholeShop(other).verify().differences()).isEmpty();
    assertThat(wholeShop(other).status().applied()).hasSize(3);
  }

  private static Migrator on(Connection connection) {
    return Migrator.of(connection, TestIndex.of(CUSTOMER, PHONE, PURCHASE))
        .withBackups(Backups.none())
        .withListener(heard -> {});
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
