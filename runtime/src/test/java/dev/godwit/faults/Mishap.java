package dev.godwit.faults;

import dev.godwit.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What may happen to a statement while the process lives on. */
enum Mishap {
  /** The connection breaks before the statement is sent. */
  LOST {
    @Override
    Fault in(TestDatabase database) {
      return sent -> {
        sent.connection().close();
        return sent.call().make();
      };
    }
  },
  /** The connection breaks before the answer comes. */
  ANSWER_LOST {
    @Override
    Fault in(TestDatabase database) {
      return sent -> {
        sent.call().make();
        sent.connection().close();
        throw new SQLException("The connection is gone.", "08006");
      };
    }
  },
  /** Somebody ends the session on the server before the statement comes. */
  TERMINATED {
    @Override
    Fault in(TestDatabase database) {
      return sent -> {
        terminate(database, sent.connection());
        return sent.call().make();
      };
    }
  },
  /** The database refuses the statement, and everything goes on. */
  REFUSED {
    @Override
    Fault in(TestDatabase database) {
      return sent -> {
        try (Statement statement = sent.connection().createStatement()) {
          return statement.execute("select amiss from nowhere");
        }
      };
    }
  };

  abstract Fault in(TestDatabase database);

  /** Those that this kind of database knows. */
  static List<Mishap> of(TestDatabase database) {
    return database.toString().equals("SQLite")
        ? List.of(LOST, ANSWER_LOST, REFUSED)
        : List.of(values());
  }

  private static void terminate(TestDatabase database, Connection connection) throws SQLException {
    int server;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      server = row.getInt(1);
    }
    // Returns when the session is gone.
    database.query("select pg_terminate_backend(%d, 60000)".formatted(server));
  }
}
