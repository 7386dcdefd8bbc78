package dev.godwit.run;

import dev.godwit.DatabaseUnusable;
import dev.godwit.message.Trouble;
import dev.godwit.message.Words;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where a call gets its connection from. */
public interface Source {

  /** Works on a connection that commits by itself, and leaves it as it was. */
  <R> R with(Work<R> work);

  /** Whether the connection is closed after each call. */
  default boolean closes() {
    return true;
  }

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
        Connection connection = connect(dataSource);
        try {
          return work(connection, work);
        } finally {
          quietly(connection::close);
        }
      }
    };
  }

  /** One connection for all calls, which is never closed. */
  static Source of(Connection connection) {
    return new Source() {
      @Override
      public boolean closes() {
        return false;
      }

      @Override
      public <R> R with(Work<R> work) {
        return work(connection, work);
      }
    };
  }

  /** No connection at all. */
  static Source none() {
    return new Source() {
      @Override
      public <R> R with(Work<R> work) {
        throw new DatabaseUnusable(
            "This migrator has no database, and only writes scripts. Nothing was changed. Take one"
                + " with a database: Migrator.of(dataSource).",
            /* cause= */ null);
      }
    };
  }

  private static Connection connect(DataSource dataSource) {
    try {
      return dataSource.getConnection();
    } catch (SQLException cause) {
      if (Trouble.of(cause) != Trouble.UNKNOWN) {
        throw Trouble.unusable(cause, "Nothing was changed.");
      }
      throw new DatabaseUnusable(
          "The database cannot be reached: %s. Nothing was changed. Check its address, the network and the credentials."
              .formatted(Words.reason(cause)),
          cause);
    }
  }

  private static <R> R work(Connection connection, Work<R> work) {
    try {
      if (connection.getAutoCommit()) {
        return work.on(connection);
      }
      connection.setAutoCommit(true);
      try {
        return work.on(connection);
      } finally {
        quietly(() -> connection.setAutoCommit(false));
      }
    } catch (SQLException cause) {
      throw Trouble.unusable(cause, "Nothing was changed.");
    }
  }

  /** What is done with the connection after the work. */
  @FunctionalInterface
  interface Farewell {
    void say() throws SQLException;
  }

  /** A connection that breaks after the work was done takes nothing of it back. */
  private static void quietly(Farewell farewell) {
    try {
      farewell.say();
    } catch (SQLException cause) {
      System.getLogger("dev.godwit")
          .log(System.Logger.Level.DEBUG, "The connection could not be left as it was.", cause);
    }
  }
}
