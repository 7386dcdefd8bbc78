package dev.godwit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
              .setServerConfig("hba_file", access().toString())
              .start();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** Only who has this role needs a password. */
  private static Path access() throws IOException {
    Path file = Files.createTempFile("godwit", "pg_hba.conf");
    file.toFile().deleteOnExit();
    String lines =
        """
        host all +%s all scram-sha-256
        host all all all trust
        local all all trust
        """
            .formatted(PostgresqlDatabase.WITH_PASSWORD);
    return Files.writeString(file, lines);
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
