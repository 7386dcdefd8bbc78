package dev.godwit.testing;

import dev.godwit.dialect.Dialect;
import dev.godwit.dialect.sqlite.SqliteDialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** An SQLite file in a directory of its own. */
public final class SqliteDatabase implements TestDatabase {

  private final Path directory;

  private SqliteDatabase(Path directory) {
    this.directory = directory;
  }

  static SqliteDatabase create() {
    try {
      return new SqliteDatabase(Files.createTempDirectory("godwit"));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** The file, which exists after the first connection. */
  public Path file() {
    return directory.resolve("test.db");
  }

  @Override
  public DataSource dataSource() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl(url());
    // Tests kill processes but no machines.
    source.setSynchronous("OFF");
    return source;
  }

  @Override
  public Dialect dialect() {
    return new SqliteDialect();
  }

  @Override
  public String url() {
    return "jdbc:sqlite:" + file();
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(SqliteDatabase::delete);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  @Override
  public String toString() {
    return "SQLite";
  }
}
