package dev.godwit.testing;

import dev.godwit.dialect.Dialect;
import dev.godwit.dialect.postgresql.PostgresqlDialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Queue;
import javax.sql.DataSource;

/** A database on the PostgreSQL server that the tests share. */
public final class PostgresqlDatabase implements TestDatabase {

  /** The role of users who need a password. */
  static final String WITH_PASSWORD = "with_password";

  private static final String EMPTY =
      """
      do $$
      declare
        it text;
      begin
        for it in select nspname from pg_namespace
            where nspname <> 'information_schema' and nspname not like 'pg\\_%' loop
          execute format('drop schema %I cascade', it);
        end loop;
        perform lo_unlink(oid) from pg_largeobject_metadata;
        create schema public;
      end
      $$\
      """;

  private final EmbeddedPostgres server;
  private final String name;
  private final Queue<PostgresqlDatabase> idle;

  /** Kept from test to test: a new one costs more than what most tests do with it. */
  private Optional<Connection> kept = Optional.empty();

  private PostgresqlDatabase(EmbeddedPostgres server, String name, Queue<PostgresqlDatabase> idle) {
    this.server = server;
    this.name = name;
    this.idle = idle;
  }

  /** A new database; when it is closed it is empty, and idle until another test takes it. */
  static PostgresqlDatabase create(
      EmbeddedPostgres server, String name, Queue<PostgresqlDatabase> idle) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return new PostgresqlDatabase(server, name, idle);
  }

  @Override
  public DataSource dataSource() {
    return server.getDatabase("postgres", name);
  }

  /** The same database for another user, who needs no password. */
  public DataSource dataSource(String user) {
    return server.getDatabase(user, name);
  }

  /** Makes a user of the server who needs a password; one who is there keeps the old one. */
  public void makeUser(String user, String password) throws SQLException {
    execute(
        "do $$ begin create role %s; exception when duplicate_object then null; end $$"
            .formatted(WITH_PASSWORD),
        """
        do $$ begin
          create role %s login password '%s' in role %s;
        exception when duplicate_object then null; end $$\
        """
            .formatted(user, password, WITH_PASSWORD));
  }

  @Override
  public Dialect dialect() {
    return new PostgresqlDialect();
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
  public <R> R with(Work<R> work) throws SQLException {
    if (kept.isEmpty() || kept.get().isClosed()) {
      kept = Optional.of(connect());
    }
    return work.on(kept.get());
  }

  @Override
  public void close() throws SQLException {
    execute(
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()",
        "discard all",
        EMPTY);
    idle.add(this);
  }

  @Override
  public String toString() {
    return "PostgreSQL";
  }
}
