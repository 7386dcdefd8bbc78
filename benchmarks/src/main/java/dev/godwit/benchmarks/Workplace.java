package dev.godwit.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** A directory to work in, databases, and the jars of this run. */
final class Workplace implements AutoCloseable {

  private final Path directory;
  private final int turns;
  private final AtomicInteger count = new AtomicInteger();
  private Optional<EmbeddedPostgres> server = Optional.empty();

  private Workplace(Path directory, int turns) {
    this.directory = directory;
    this.turns = turns;
  }

  /**
   * A workplace in this directory, of which nothing is left from before.
   *
   * @param turns how often things are measured at most
   */
  static Workplace in(Path directory, int turns) throws IOException {
    delete(directory);
    Files.createDirectories(directory);
    return new Workplace(directory.toAbsolutePath(), turns);
  }

  /** How often something is measured that is worth so many times. */
  int turns(int wanted) {
    return Math.min(wanted, turns);
  }

  /** A kind of database. */
  enum Kind {
    SQLITE("SQLite"),
    POSTGRESQL("PostgreSQL");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    @Override
    public String toString() {
      return title;
    }
  }

  /** A new, empty directory. */
  Path directory(String name) throws IOException {
    return Files.createDirectories(directory.resolve(name + count.incrementAndGet()));
  }

  /** The address of a new, empty database. */
  String url(Kind kind) throws IOException, SQLException {
    String name = "bench" + count.incrementAndGet();
    if (kind == Kind.SQLITE) {
      return "jdbc:sqlite:" + directory.resolve(name + ".db");
    }
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return server().getJdbcUrl("postgres", name);
  }

  /** The database at an address. */
  static DataSource dataSource(String url) {
    if (url.startsWith("jdbc:sqlite:")) {
      SQLiteDataSource source = new SQLiteDataSource();
      source.setUrl(url);
      return source;
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    return source;
  }

  private EmbeddedPostgres server() throws IOException {
    if (server.isEmpty()) {
      server = Optional.of(EmbeddedPostgres.builder().start());
    }
    return server.get();
  }

  /** The class path of this run. */
  static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** The parts of the class path whose names contain one of these words. */
  static String classPath(String... words) {
    return Arrays.stream(classPath().split(File.pathSeparator))
        .filter(entry -> Arrays.stream(words).anyMatch(entry::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A program of the JDK that runs this. */
  static String program(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** Runs a program to its end, in silence. */
  static void run(Path directory, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(directory.resolve("output.txt").toFile()))
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(
            "%s failed: %s"
                .formatted(command.get(0), Files.readString(directory.resolve("output.txt"))));
      }
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new IOException(cause);
    }
  }

  static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> paths = Files.walk(directory)) {
        paths.sorted(Comparator.reverseOrder()).forEach(Workplace::deleteOne);
      }
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  @Override
  public void close() throws IOException {
    if (server.isPresent()) {
      server.get().close();
    }
    delete(directory);
  }
}
