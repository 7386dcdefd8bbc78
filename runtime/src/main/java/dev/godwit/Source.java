package dev.godwit;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where a call gets its connection from. */
interface Source {

  /** Works on a connection that commits by itself, and leaves it as it was. */
  <R> R with(Work<R> work);

  /** What is done on a connection. */
  @FunctionalInterface
  interface Work<R> {
    R on(Connection connection) throws SQLException;
  }

  /** A new connection for each call, which is closed after it. */
  static Source of(DataSource dataSource) {
    return new Source() {
      @Override
      public <R> R with(Work<R> work) {
        try (Connection connection = connect(dataSource)) {
          return work(connection, work);
        } catch (SQLException cause) {
          throw failure(cause);
        }
      }
    };
  }

  /** One connection for all calls, which is never closed. */
  static Source of(Connection connection) {
    return new Source() {
      @Override
      public <R> R with(Work<R> work) {
        try {
          return work(connection, work);
        } catch (SQLException cause) {
          throw failure(cause);
        }
      }
    };
  }

  private static Connection connect(DataSource dataSource) {
    try {
      return dataSource.getConnection();
    } catch (SQLException cause) {
      throw new DatabaseUnusable(
          "The database cannot be reached: %s. Nothing was changed. Check its address, the network and the credentials."
              .formatted(Words.reason(cause)),
          cause);
    }
  }

  private static <R> R work(Connection connection, Work<R> work) throws SQLException {
    if (connection.getAutoCommit()) {
      return work.on(connection);
    }
    connection.setAutoCommit(true);
    try {
      return work.on(connection);
    } finally {
      connection.setAutoCommit(false);
    }
  }

  private static DatabaseUnusable failure(SQLException cause) {
    return new DatabaseUnusable(
        "The database cannot be used: %s. Nothing was changed. Check that it is running, and what its log says."
            .formatted(Words.reason(cause)),
        cause);
  }
}
