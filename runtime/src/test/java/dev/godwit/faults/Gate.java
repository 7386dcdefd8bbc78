package dev.godwit.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Makes servers of PostgreSQL wait with a statement until their clients are killed, and tells when
 * they are gone, which is later.
 */
final class Gate {

  private static final int GATE = 4711;
  private static final int PRESENCE = 4712;

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Connection connection;

  Gate(Connection connection) {
    this.connection = connection;
  }

  /** Connections of this source are known to be there until their servers have ended. */
  static DataSource entered(DataSource source) {
    return (DataSource)
        Proxy.newProxyInstance(
            Gate.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              try {
                Object result = method.invoke(source, arguments);
                if (result instanceof Connection entering) {
                  execute(entering, "select pg_advisory_lock_shared(%d)".formatted(PRESENCE));
                }
                return result;
              } catch (InvocationTargetException cause) {
                throw cause.getCause();
              }
            });
  }

  /** The statement behind the gate, sent together; no timeout of Godwit's opens the gate. */
  static String before(String sql) {
    return "set local lock_timeout = 0; select pg_advisory_lock(%d); %s".formatted(GATE, sql);
  }

  static boolean send(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      return statement.execute(before(sql));
    }
  }

  void close() throws SQLException {
    execute(connection, "select pg_advisory_lock(%d)".formatted(GATE));
  }

  /** Returns when a server waits at the closed gate, which is soon after its client has begun. */
  void awaitArrival() throws SQLException {
    Instant limit = Instant.now().plus(LONGEST);
    String sql =
        "select exists (select from pg_locks where locktype = 'advisory' and not granted"
            + " and objid = %d and database ="
            + " (select oid from pg_database where datname = current_database()))";
    while (!isTrue(sql.formatted(GATE))) {
      if (Instant.now().isAfter(limit)) {
        throw new IllegalStateException("No server came to the gate.");
      }
    }
  }

  void open() throws SQLException {
    execute(connection, "select pg_advisory_unlock(%d)".formatted(GATE));
  }

  /** Returns when the servers of all killed clients have ended. */
  void awaitDeparture() throws SQLException {
    execute(connection, "select pg_advisory_lock(%d)".formatted(PRESENCE));
    execute(connection, "select pg_advisory_unlock(%d)".formatted(PRESENCE));
  }

  private boolean isTrue(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
