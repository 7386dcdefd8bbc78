package dev.godwit.cli.access;

import dev.godwit.MigrationIndex;
import dev.godwit.Migrator;
import dev.godwit.connection.DatabaseUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/** The way that a configuration says: migrations and drivers from its class path. */
public final class ConfiguredAccess implements Access {

  private final Configuration configuration;
  private final Path directory;

  /**
   * Creates the way; nothing is opened yet.
   *
   * @param directory what relative paths begin at
   */
  public ConfiguredAccess(Configuration configuration, Path directory) {
    this.configuration = configuration;
    this.directory = directory;
  }

  @Override
  public Opened open() {
    DatabaseUrl url = configuration.database();
    return open(Optional.of(url), (loader, index) -> Migrator.of(url.dataSource(loader), index));
  }

  @Override
  public Opened openOffline() {
    return open(configuration.address(), (loader, index) -> Migrator.offline(index));
  }

  private Opened open(
      Optional<DatabaseUrl> url, BiFunction<ClassLoader, MigrationIndex, Migrator> migrator) {
    Classes classes = classes();
    try {
      MigrationIndex index = Histories.find(configuration.history());
      Migrator opened =
          migrator.apply(classes.loader(), index).withPlaceholders(configuration.placeholders());
      return new Opened(
          configuration.historyTable().map(opened::withHistoryTable).orElse(opened),
          url,
          classes::close);
    } catch (IllegalArgumentException cause) {
      classes.close();
      throw new UsageProblem(cause.getMessage());
    } catch (RuntimeException cause) {
      classes.close();
      throw cause;
    }
  }

  private Classes classes() {
    Optional<URLClassLoader> loader =
        configuration.classPath().map(text -> ClassPath.load(text, directory));
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    loader.ifPresent(thread::setContextClassLoader);
    return new Classes(loader, before);
  }

  /** The classes that this thread sees while the way is open; what it saw before comes back. */
  private record Classes(Optional<URLClassLoader> own, ClassLoader before) {

    ClassLoader loader() {
      return own.<ClassLoader>map(it -> it).orElse(before);
    }

    void close() {
      Thread.currentThread().setContextClassLoader(before);
      own.ifPresent(Classes::close);
    }

    private static void close(URLClassLoader loader) {
      try {
        loader.close();
      } catch (IOException cause) {
        throw new UncheckedIOException(cause);
      }
    }
  }
}
