package dev.godwit.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.dialect.Session;
import dev.godwit.dialect.SessionSettings;
import dev.godwit.dialect.Step;
import dev.godwit.testing.Databases;
import dev.godwit.testing.PostgresqlDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The settings of the connection while a migration runs, and after it. */
@ExtendWith(Databases.class)
final class PostgresqlSessionTest {

  private static final SessionSettings SETTINGS =
      new SessionSettings("godwit", Duration.ofSeconds(5), heard -> {});

  private static String show(Connection connection, String setting) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show " + setting)) {
      row.next();
      return row.getString(1);
    }
  }

  @Test
  void timeoutsOfRequestsDoNotEndAMigration(PostgresqlDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("set statement_timeout = 20");
        statement.execute("set idle_in_transaction_session_timeout = 30000");
      }
      try (Session session = new PostgresqlDialect().open(connection, SETTINGS)) {
        session.lock();
        session.begin(List.of());
        session.execute(new Step.Statement("select pg_sleep(0.04)", List.of()));
        assertThat(show(connection, "idle_in_transaction_session_timeout")).isEqualTo("0");
        session.commit();
      }
      assertThat(show(connection, "statement_timeout")).isEqualTo("20ms");
      assertThat(show(connection, "idle_in_transaction_session_timeout")).isEqualTo("30s");
    }
  }
}
