package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.PURCHASE;
import static dev.godwit.Shop.wholeShop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

@ExtendWith(Databases.class)
final class DatabaseUnusableTest {

  private static final TestIndex INDEX = TestIndex.of(CUSTOMER, PHONE, PURCHASE);

  @Test
  void unreachableDatabaseIsNamed(PostgresqlDatabase database) {
    PGSimpleDataSource nobody = new PGSimpleDataSource();
    nobody.setServerNames(new String[] {"localhost"});
    nobody.setPortNumbers(new int[] {1});
    nobody.setUser("somebody");
    nobody.setPassword("topsecret");
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> Migrator.of(nobody, INDEX).upgrade())
        .withMessageStartingWith(
            "The database cannot be reached: Connection to localhost:1 refused.")
        .withMessageEndingWith(
            ". Nothing was changed. Check its address, the network and the credentials.")
        .satisfies(unusable -> assertThat(unusable.getMessage()).doesNotContain("topsecret"));
  }

  @Test
  void credentialsInADriversMessageAreLeftOut() {
    DataSource talkative =
        (DataSource)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                  throw new SQLException(
                      "No driver for"
                          + " postgres://ann:topsecret@host/db?password=topsecret&ssl=true.");
                });
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> Migrator.of(talkative, INDEX).upgrade())
        .withMessage(
            "The database cannot be reached: No driver for"
                + " postgres://…@host/db?password=…&ssl=true. Nothing was changed. Check its"
                + " address, the network and the credentials.");
  }

  @Test
  void readOnlyFileIsNamed(SqliteDatabase database) throws SQLException {
    Sql.execute(database, "create table other (id integer)");
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    SQLiteDataSource readOnly = new SQLiteDataSource(config);
    readOnly.setUrl(database.url());
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> Migrator.of(readOnly, INDEX).upgrade())
        .withMessageStartingWith("The database is read-only: ")
        .withMessageEndingWith(
            ". Nothing was changed. Give this process the right to write, and start again.");
    assertThat(Migrator.of(readOnly, INDEX).status().pending()).hasSize(3);
    assertThat(Sql.tables(database)).containsExactly("other");
  }

  @Test
  void readOnlyServerIsNamed(PostgresqlDatabase database) throws SQLException {
    PGSimpleDataSource readOnly = new PGSimpleDataSource();
    readOnly.setUrl(database.url());
    readOnly.setOptions("-c default_transaction_read_only=on");
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> Migrator.of(readOnly, INDEX).upgrade())
        .withMessageStartingWith(
            "The database is read-only: ERROR: cannot execute CREATE TABLE in a read-only"
                + " transaction. Nothing was changed. ");
    assertThat(Sql.tables(database)).isEmpty();
  }

  @OnEachDatabase
  void malformedHistoryTableIsNamed(TestDatabase database) throws SQLException {
    Sql.execute(database, "create table godwit_history (id integer)");
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> wholeShop(database).upgrade())
        .withMessageStartingWith("The table 'godwit_history' cannot be read: ")
        .withMessageEndingWith(
            ". Nothing was changed. Restore it from a backup if it is damaged, or rename it if"
                + " another program made it.");
    assertThat(Sql.tables(database)).containsExactly("godwit_history");
  }

  @OnEachDatabase
  void malformedRowIsNamed(TestDatabase database) throws SQLException {
    wholeShop(database).upgrade();
    Sql.execute(database, "update godwit_history set applied_at = 'yesterday' where ordinal = 2");
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> wholeShop(database).status())
        .withMessageStartingWith(
            "The table 'godwit_history' cannot be read: the row of '0002_add_phone' has"
                + " 'yesterday' in applied_at, which is no time. Nothing was changed.");
  }

  @Test
  void unknownKindOfDatabaseIsNamed(SqliteDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      Connection another = renamed(connection, "Another Database");
      assertThatExceptionOfType(DatabaseUnusable.class)
          .isThrownBy(() -> Migrator.of(another, INDEX).upgrade())
          .withMessage(
              "The database is 'Another Database', which Godwit does not know. Nothing was changed."
                  + " It migrates PostgreSQL and SQLite.");
    }
  }

  private static Connection renamed(Connection connection, String product) {
    DatabaseMetaData metaData =
        (DatabaseMetaData)
            Proxy.newProxyInstance(
                DatabaseUnusableTest.class.getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, arguments) -> product);
    return (Connection)
        Proxy.newProxyInstance(
            DatabaseUnusableTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                method.getName().equals("getMetaData")
                    ? metaData
                    : method.invoke(connection, arguments));
  }

  @Test
  void lockedFileIsNamed(SqliteDatabase database) throws SQLException {
    Migrator shop = wholeShop(database).withLockTimeout(Duration.ofMillis(50));
    shop.upgrade("+1");
    try (Connection other = database.connect()) {
      execute(other, "begin immediate");
      assertThatExceptionOfType(DatabaseUnusable.class)
          .isThrownBy(shop::upgrade)
          .withMessageStartingWith("Another process has been writing to the database file")
          .withMessageEndingWith(
              " Nothing was changed. To wait longer: Migrator.withLockTimeout(duration).");
    }
  }

  @Test
  void exclusivelyLockedFileIsWaitedFor(SqliteDatabase database) throws SQLException {
    Migrator shop = wholeShop(database).withLockTimeout(Duration.ofMillis(50));
    shop.upgrade();
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(0);
    SQLiteDataSource impatient = new SQLiteDataSource(config);
    impatient.setUrl(database.url());
    try (Connection other = database.connect()) {
      execute(other, "begin exclusive");
      assertThatExceptionOfType(DatabaseUnusable.class)
          .isThrownBy(
              () -> Migrator.of(impatient, INDEX).withLockTimeout(Duration.ofMillis(50)).upgrade())
          .withMessageContaining("Another process has been writing to the database file");
    }
    Migrator.of(impatient, INDEX).requireCurrent();
  }

  @Test
  void lockedDatabaseIsNamed(PostgresqlDatabase database) throws SQLException {
    TestMigration slow =
        TestMigration.of(
            "0001_slow",
            op ->
                op.run(
                    connection ->
                        assertThatExceptionOfType(DatabaseUnusable.class)
                            .isThrownBy(
                                () ->
                                    wholeShop(database)
                                        .withLockTimeout(Duration.ofMillis(50))
                                        .upgrade())
                            .withMessageContaining("is migrating this database")
                            .withMessageEndingWith(
                                " Nothing was changed. To wait longer:"
                                    + " Migrator.withLockTimeout(duration).")),
            op -> {});
    assertThat(Shop.migrator(database, slow).upgrade().applied()).containsExactly("0001_slow");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
