package dev.godwit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Databases.class)
final class DatabasesTest {

  @OnEachDatabase
  void testGetsAnEmptyDatabase(TestDatabase database) throws SQLException {
    execute(database, "create table t (id integer)");
  }

  @OnEachDatabase
  void anotherTestGetsAnotherDatabase(TestDatabase database) throws SQLException {
    execute(database, "create table t (id integer)");
  }

  @Test
  void databasesCanBeAskedForByKind(SqliteDatabase sqlite, PostgresqlDatabase postgresql) {
    assertThat(sqlite.url()).startsWith("jdbc:sqlite:");
    assertThat(postgresql.url()).startsWith("jdbc:postgresql:");
  }

  private static void execute(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
