package dev.godwit.processor.hibernate;

import dev.godwit.Backups;
import dev.godwit.Migrator;
import dev.godwit.annotations.Naming;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The units, each compiled when it is first asked for, and the databases that they are migrated on;
 * all tests of a run share them.
 */
final class CompiledCatalogue implements AutoCloseable {

  private final Path directory;
  private final PostgresqlDatabases postgresql;
  private final UnitCompiler compiler;
  private final Map<CatalogueUnit, CompiledUnit> compiled = new ConcurrentHashMap<>();

  private CompiledCatalogue() {
    try {
      directory = Files.createTempDirectory("godwit");
      postgresql = new PostgresqlDatabases();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    compiler = new UnitCompiler(directory);
  }

  /** The unit's classes. */
  CompiledUnit compiled(CatalogueUnit unit) {
    return compiled.computeIfAbsent(unit, compiler::compile);
  }

  /** An empty database. */
  LiveDatabase database(HibernateSettings kind) throws SQLException {
    return switch (kind) {
      case POSTGRESQL -> postgresql.take();
      case SQLITE -> new SqliteDatabase();
    };
  }

  /** What takes a database from revision to revision of a unit's history. */
  Migrator migrator(CatalogueUnit unit, Naming naming, LiveDatabase database) {
    return migrator(compiled(unit), naming, database);
  }

  /** What takes a database from revision to revision of compiled migrations. */
  static Migrator migrator(CompiledUnit unit, Naming naming, LiveDatabase database) {
    return Migrator.of(database.connection(), unit.index(naming))
        .withListener(message -> {})
        .withBackups(Backups.none());
  }

  @Override
  public void close() throws IOException {
    postgresql.close();
    compiler.close();
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    }
  }

  /** Gives the catalogue to tests that take it as a parameter. */
  static final class Shared implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
        ExtensionContext.Namespace.create(CompiledCatalogue.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == CompiledCatalogue.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(NAMESPACE)
          .getOrComputeIfAbsent(
              CompiledCatalogue.class, key -> new CompiledCatalogue(), CompiledCatalogue.class);
    }
  }
}
