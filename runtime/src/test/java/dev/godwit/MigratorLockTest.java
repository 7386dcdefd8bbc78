package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.wholeShop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens when others use the tables that a migration changes. */
@ExtendWith(Databases.class)
final class MigratorLockTest {

  private final List<String> heard = new ArrayList<>();

  /** Somebody who reads a table, and does not end the transaction. */
  private static Connection reader(TestDatabase database) throws SQLException {
    Connection reader = database.connect();
    try (Statement statement = reader.createStatement()) {
      statement.execute("begin");
      statement.execute("select * from customer");
      return reader;
    } catch (SQLException cause) {
      reader.close();
      throw cause;
    }
  }

  private static Migrator impatient(TestDatabase database, TestMigration... migrations) {
    return Shop.migrator(database, migrations)
        .withLockTimeout(Duration.ofMillis(100))
        .withTableLockTimeout(Duration.ofMillis(20));
  }

  /** The message with other numbers of processes and times. */
  private static String anonymous(String message) {
    return message
        .replaceAll("(session |backend\\()\\d+", "$14711")
        .replaceAll("since [-0-9:+ ]+\\d", "since 9:00");
  }

  @Test
  void migrationIsTriedAgainUntilTheTableIsFree(PostgresqlDatabase database) throws Exception {
    wholeShop(database).upgrade("+1");
    try (Connection reader = reader(database)) {
      UpgradeResult result =
          Shop.migrator(database, CUSTOMER, PHONE)
              .withTableLockTimeout(Duration.ofMillis(20))
              .withListener(
                  message -> {
                    heard.add(anonymous(message));
                    // Nobody waits behind the migration while it waits.
                    assertThat(read(database)).isEmpty();
                    end(reader);
                  })
              .upgrade();
      assertThat(result.applied()).containsExactly("0002_add_phone");
    }
    assertThat(heard)
        .first()
        .isEqualTo(
            "'0002_add_phone' waits: table 'customer' is locked by session 4711 (user postgres,"
                + " application 'PostgreSQL JDBC Driver', from 127.0.0.1, since 9:00, idle in"
                + " transaction since 9:00). It was rolled back, so that nobody waits behind it,"
                + " and is tried again for 59 s.");
    assertThat(Sql.columns(database, "customer")).containsExactly("id", "name", "phone");
  }

  private static List<String> read(TestDatabase database) {
    try {
      return Sql.rows(database, "select * from customer");
    } catch (SQLException cause) {
      throw new AssertionError(cause);
    }
  }

  private static void end(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("rollback");
    } catch (SQLException cause) {
      throw new AssertionError(cause);
    }
  }

  @Test
  void whoeverHoldsTheTableForTooLongIsNamed(PostgresqlDatabase database) throws SQLException {
    wholeShop(database).upgrade("+1");
    try (Connection reader = reader(database)) {
      assertThatExceptionOfType(MigrationFailed.class)
          .isThrownBy(() -> impatient(database, CUSTOMER, PHONE).upgrade())
          .satisfies(
              failed ->
                  assertThat(anonymous(failed.getMessage()))
                      .isEqualTo(
                          """
                          Migration '0002_add_phone' could not be applied, and was rolled back.
                            operation: addColumn("customer", column("phone", varchar(20)))
                            statement: alter table customer add column phone varchar(20)
                            cause: table 'customer' is locked by session 4711 (user postgres, \
                          application 'PostgreSQL JDBC Driver', from 127.0.0.1, since 9:00, idle in \
                          transaction since 9:00), at the end of the 100 ms that it was to wait, in \
                          3 attempts
                          Nothing was changed. Let it finish, or end it with: select \
                          pg_terminate_backend(4711), and start again: it goes on there. To wait \
                          longer: Migrator.withLockTimeout(duration).\
                          """));
      assertThat(reader.isClosed()).isFalse();
    }
    assertThat(impatient(database, CUSTOMER, PHONE).upgrade().applied())
        .containsExactly("0002_add_phone");
  }

  @Test
  void readersAreNotInTheWayOfWhatWrites(PostgresqlDatabase database) throws SQLException {
    TestMigration write =
        TestMigration.of("2", op -> op.sql("update customer set name = 'x'"), op -> {})
            .after("0001_create_customer");
    Sql.execute(database, "create table other (id integer)");
    wholeShop(database).upgrade("+1");
    Sql.execute(database, "insert into customer values (1, 'Ann')");
    try (Connection reader = reader(database);
        Connection writer = database.connect();
        Statement statement = writer.createStatement()) {
      statement.execute("begin");
      statement.execute("select * from other");
      statement.execute("update customer set name = 'y'");
      statement.execute("set application_name = 'writer'");
      assertThatExceptionOfType(MigrationFailed.class)
          .isThrownBy(() -> impatient(database, CUSTOMER, write).upgrade())
          .withMessageContaining("cause: table 'customer' is locked by session ")
          .withMessageContaining("application 'writer'")
          .withMessageNotContaining(" more, at the end of");
      assertThat(reader.isClosed()).isFalse();
    }
  }

  @Test
  void deadlockIsTriedAgain(PostgresqlDatabase database) throws Exception {
    Sql.execute(database, "create table a (id integer)", "create table b (id integer)");
    ExecutorService executor = Executors.newSingleThreadExecutor();
    List<Future<?>> others = new ArrayList<>();
    try (Connection other = database.connect();
        Statement statement = other.createStatement()) {
      // The session that finds the deadlock is the one that gives up: this one looks late.
      statement.execute("set deadlock_timeout = '1min'");
      statement.execute("begin");
      statement.execute("lock table b");
      TestMigration both =
          TestMigration.of(
              "1",
              op -> {
                op.sql("set local deadlock_timeout = '1ms'");
                op.sql("lock table a");
                op.run(
                    connection -> {
                      if (others.isEmpty()) {
                        others.add(
                            executor.submit(
                                () -> {
                                  statement.execute("lock table a");
                                  return statement.execute("commit");
                                }));
                        awaitLock(connection);
                      }
                    });
                op.sql("lock table b");
              },
              op -> {});
      assertThat(Shop.migrator(database, both).withListener(heard::add).upgrade().applied())
          .containsExactly("1");
      others.get(0).get();
    } finally {
      executor.shutdownNow();
    }
    assertThat(heard).first().asString().startsWith("'1' waits: ");
  }

  /** Returns when somebody waits for a table. */
  private static void awaitLock(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          do $$
          begin
            while not exists (select from pg_locks where locktype = 'relation' and not granted) loop
              perform pg_sleep(0.001);
            end loop;
          end
          $$\
          """);
    }
  }

  @Test
  void migrationThatWaitsForReadersOfTheFileSaysSo(SqliteDatabase database) throws SQLException {
    wholeShop(database).upgrade("+1");
    try (Connection reader = reader(database);
        Statement statement = reader.createStatement()) {
      statement.executeQuery("select * from customer").close();
      Migrator shop =
          impatient(database, CUSTOMER, PHONE)
              .withListener(
                  message -> {
                    if (heard.isEmpty()) {
                      end(reader);
                    }
                    heard.add(message);
                  });
      assertThat(shop.upgrade().applied()).containsExactly("0002_add_phone");
    }
    assertThat(heard)
        .first()
        .isEqualTo("Waiting for another process that reads the database file.");
  }
}
