package dev.godwit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The PostgreSQL server of one test run, started by the first test that asks for it. */
final class PostgresqlServer implements AutoCloseable {

  private final EmbeddedPostgres server;
  private final AtomicInteger databases = new AtomicInteger();
  private final Queue<PostgresqlDatabase> idle = new ConcurrentLinkedQueue<>();

  private PostgresqlServer() {
    try {
      // Tests crash no machine: without fsync a new database takes a fraction of the time.
      server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              .setServerConfig("synchronous_commit", "off")
              .start();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** The run's server; the root store closes it when the run ends. */
  static PostgresqlServer of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(PostgresqlServer.class))
        .getOrComputeIfAbsent(
            PostgresqlServer.class, type -> new PostgresqlServer(), PostgresqlServer.class);
  }

  /** A database that no test uses, empty: making one takes longer than most tests. */
  PostgresqlDatabase database() throws SQLException {
    PostgresqlDatabase free = idle.poll();
    return free == null
        ? PostgresqlDatabase.create(server, "test" + databases.incrementAndGet(), idle)
        : free;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
