package dev.godwit.testing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** An empty database of one test's own, which is gone after it. */
public interface TestDatabase extends AutoCloseable {

  /** A source of new connections. */
  DataSource dataSource();

  /** The JDBC URL, credentials included. */
  String url();

  /** A new connection, which the test closes. */
  default Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  @Override
  void close() throws SQLException;
}
