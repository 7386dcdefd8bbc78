package dev.godwit;

import static dev.godwit.Shop.CUSTOMER;
import static dev.godwit.Shop.PHONE;
import static dev.godwit.Shop.PURCHASE;
import static dev.godwit.Shop.wholeShop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.testing.Databases;
import dev.godwit.testing.OnEachDatabase;
import dev.godwit.testing.SqliteDatabase;
import dev.godwit.testing.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class MigratorConnectionTest {

  private static final TestIndex INDEX = TestIndex.of(CUSTOMER, PHONE, PURCHASE);

  @OnEachDatabase
  void startWithNothingPendingIsOneQuery(TestDatabase database) {
    wholeShop(database).upgrade();
    Watched watched = new Watched(database.dataSource());
    Migrator.of(watched.dataSource(), INDEX).upgrade();
    assertThat(watched.calls())
        .hasSize(1)
        .allSatisfy(call -> assertThat(call).startsWith("select revision, "));
    assertThat(watched.open()).isZero();
  }

  @OnEachDatabase
  void oneConnectionIsEnough(TestDatabase database) {
    Watched watched = new Watched(database.dataSource());
    Migrator migrator = Migrator.of(watched.dataSource(), INDEX);
    migrator.upgrade();
    migrator.downgrade("base");
    migrator.status();
    assertThat(watched.mostOpen()).isEqualTo(1);
    assertThat(watched.open()).isZero();
  }

  @OnEachDatabase
  void givenConnectionStaysOpenAndAsItWas(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      boolean isSqlite = database instanceof SqliteDatabase;
      if (isSqlite) {
        execute(connection, "pragma foreign_keys = on");
        execute(connection, "pragma busy_timeout = 1234");
      } else {
        execute(connection, "set lock_timeout = '1234ms'");
      }
      Migrator.of(connection, INDEX).withBackups(Backups.none()).upgrade();
      Migrator.of(connection, INDEX).withBackups(Backups.none()).downgrade("-1");
      assertThat(connection.isClosed()).isFalse();
      assertThat(connection.getAutoCommit()).isTrue();
      if (isSqlite) {
        assertThat(value(connection, "pragma foreign_keys")).isEqualTo("1");
        assertThat(value(connection, "pragma busy_timeout")).isEqualTo("1234");
      } else {
        assertThat(value(connection, "show lock_timeout")).isEqualTo("1234ms");
        assertThat(value(connection, "select count(*) from pg_locks where locktype = 'advisory'"))
            .isEqualTo("0");
      }
    }
  }

  @OnEachDatabase
  void connectionThatCannotBeClosedTakesNothingBack(TestDatabase database) throws SQLException {
    DataSource source = database.dataSource();
    DataSource unclosable =
        (DataSource)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> unclosable(source.getConnection()));
    assertThat(Migrator.of(unclosable, INDEX).upgrade().applied()).hasSize(3);
  }

  private static Connection unclosable(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            MigratorConnectionTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              try {
                Object result = method.invoke(connection, arguments);
                if (method.getName().equals("close")) {
                  throw new SQLException("Gone.");
                }
                return result;
              } catch (InvocationTargetException cause) {
                throw cause.getCause();
              }
            });
  }

  @OnEachDatabase
  void connectionThatDoesNotCommitByItselfIsServedToo(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      Migrator.of(connection, INDEX).withBackups(Backups.none()).upgrade();
      assertThat(connection.getAutoCommit()).isFalse();
      assertThat(Migrator.of(connection, INDEX).status().isCurrent()).isTrue();
      connection.rollback();
    }
    assertThat(Sql.tables(database)).contains("purchase");
  }

  @OnEachDatabase
  void connectionIsRestoredAfterAFailure(TestDatabase database) throws SQLException {
    TestMigration failing = TestMigration.of("0001_fail", op -> op.sql("nonsense"), op -> {});
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      assertThatExceptionOfType(MigrationFailed.class)
          .isThrownBy(() -> Migrator.of(connection, TestIndex.of(failing)).upgrade());
      assertThat(connection.getAutoCommit()).isFalse();
      connection.rollback();
      Migrator.of(connection, INDEX).upgrade();
    }
    wholeShop(database).requireCurrent();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String value(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  @OnEachDatabase
  void savepointsOfJavaStepsAreForgotten(TestDatabase database) throws SQLException {
    Sql.execute(database, "create table t (id integer)");
    TestMigration saving =
        TestMigration.of("1", op -> op.run(MigratorConnectionTest::withSavepoints), op -> {});
    TestMigration failing =
        TestMigration.of(
                "2",
                op -> {
                  op.run(MigratorConnectionTest::withSavepoints);
                  op.sql("insert into nowhere values (1)");
                },
                op -> {})
            .after("1");
    try (Connection connection = database.connect()) {
      Migrator migrator = Migrator.of(connection, TestIndex.of(saving, failing));
      assertThatThrownBy(migrator::upgrade)
          .isInstanceOf(MigrationFailed.class)
          .hasMessageContaining("nowhere");
      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(migrator.status().pending()).containsExactly("2");
    }
    assertThat(Sql.rows(database, "select id from t")).containsExactly("2");
  }

  private static void withSavepoints(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      Savepoint savepoint = connection.setSavepoint();
      statement.execute("insert into t values (1)");
      connection.rollback(savepoint);
      statement.execute("insert into t values (2)");
      connection.releaseSavepoint(connection.setSavepoint("s"));
    }
  }
}
