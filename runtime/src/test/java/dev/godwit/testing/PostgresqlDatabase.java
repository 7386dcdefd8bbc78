package dev.godwit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A database on the PostgreSQL server that the tests share. */
public final class PostgresqlDatabase implements TestDatabase {

  private final EmbeddedPostgres server;
  private final String name;

  private PostgresqlDatabase(EmbeddedPostgres server, String name) {
    this.server = server;
    this.name = name;
  }

  static PostgresqlDatabase create(EmbeddedPostgres server, String name) throws SQLException {
    execute(server, "create database " + name);
    return new PostgresqlDatabase(server, name);
  }

  private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public DataSource dataSource() {
    return server.getDatabase("postgres", name);
  }

  @Override
  public String url() {
    return server.getJdbcUrl("postgres", name);
  }

  /** The host's name. */
  public String host() {
    return "localhost";
  }

  /** The port on the host. */
  public int port() {
    return server.getPort();
  }

  /** The database's name. */
  public String name() {
    return name;
  }

  @Override
  public void close() throws SQLException {
    execute(server, "drop database " + name + " with (force)");
  }

  @Override
  public String toString() {
    return "PostgreSQL";
  }
}
