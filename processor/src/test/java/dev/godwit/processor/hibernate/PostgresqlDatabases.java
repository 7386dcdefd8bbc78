package dev.godwit.processor.hibernate;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server whose databases are emptied and used again, one by each thread at a time. */
final class PostgresqlDatabases implements AutoCloseable {

  private final EmbeddedPostgres server;
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
  private final AtomicInteger made = new AtomicInteger();

  PostgresqlDatabases() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  /** An empty database, which goes back when it is closed. */
  LiveDatabase take() throws SQLException {
    Connection connection = idle.poll();
    Database database = new Database(connection == null ? create() : connection);
    database.clear();
    return database;
  }

  private Connection create() throws SQLException {
    String name = "unit" + made.incrementAndGet();
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      connection.createStatement().execute("create database " + name);
    }
    return server.getDatabase("postgres", name).getConnection();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** One of the databases, while it is taken. */
  private final class Database implements LiveDatabase {

    private final Connection connection;

    Database(Connection connection) {
      this.connection = connection;
    }

    @Override
    public Connection connection() {
      return connection;
    }

    @Override
    public HibernateSettings settings() {
      return HibernateSettings.POSTGRESQL;
    }

    @Override
    public List<String> facts() throws SQLException {
      return PostgresqlFacts.read(connection);
    }

    @Override
    public List<String> keys() throws SQLException {
      return PostgresqlFacts.keys(connection);
    }

    void clear() throws SQLException {
      List<String> script = new ArrayList<>();
      for (String schema : PostgresqlFacts.schemas(connection)) {
        script.add("drop schema " + schema + " cascade");
      }
      script.add("create schema public");
      execute(script);
    }

    @Override
    public void close() throws SQLException {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      idle.add(connection);
    }
  }
}
