package dev.godwit.processor.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.Backups;
import dev.godwit.Migrator;
import dev.godwit.annotations.Naming;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every unit of the catalogue with the processor, migrates databases with what it wrote,
 * compares them with what Hibernate makes of the same classes, and lets Hibernate work with them.
 */
@Execution(ExecutionMode.CONCURRENT)
final class HibernateComparisonTest {

  @TempDir private static Path directory;
  private static PostgresqlDatabases postgresql;
  private static UnitCompiler compiler;
  private static Map<CatalogueUnit, CompiledUnit> compiled;

  @BeforeAll
  static void start() throws IOException {
    postgresql = new PostgresqlDatabases();
    compiler = new UnitCompiler(directory);
    compiled = new ConcurrentHashMap<>();
  }

  @AfterAll
  static void stop() throws IOException {
    postgresql.close();
  }

  static Stream<Arguments> catalogue() throws IOException {
    return CatalogueUnit.wanted().stream()
        .flatMap(unit -> Stream.of(Naming.values()).map(naming -> Arguments.of(unit, naming)));
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void sameAsHibernateOnPostgresql(CatalogueUnit file, Naming naming) throws Exception {
    CompiledUnit unit = compiled(file);
    try (LiveDatabase godwit = postgresql.take();
        LiveDatabase hibernate = postgresql.take()) {
      assertThat(differences(unit, naming, godwit, hibernate)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void sameAsHibernateOnSqlite(CatalogueUnit file, Naming naming) throws Exception {
    CompiledUnit unit = compiled(file);
    try (LiveDatabase godwit = new SqliteDatabase();
        LiveDatabase hibernate = new SqliteDatabase()) {
      // Hibernate makes only the unique constraints there that stand behind a column.
      assertThat(differences(unit, naming, godwit, hibernate))
          .filteredOn(line -> !line.startsWith("+ unique "))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void keysOnSqliteAreThoseOnPostgresql(CatalogueUnit file, Naming naming) throws Exception {
    CompiledUnit unit = compiled(file);
    try (LiveDatabase lite = new SqliteDatabase();
        LiveDatabase large = postgresql.take()) {
      migrator(unit, naming, lite).upgrade();
      migrator(unit, naming, large).upgrade();
      assertThat(lite.keys()).isEqualTo(large.keys());
    }
  }

  private static CompiledUnit compiled(CatalogueUnit unit) {
    return compiled.computeIfAbsent(
        unit,
        it -> {
          try {
            return compiler.compile(it);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Migrates a database up, lets Hibernate use it, and migrates it down again. */
  private static List<String> differences(
      CompiledUnit unit, Naming naming, LiveDatabase godwit, LiveDatabase hibernate)
      throws Exception {
    migrator(unit, naming, godwit).upgrade();
    List<String> facts = godwit.facts();
    assertThat(facts).isNotEmpty();
    try (HibernateBoot boot = HibernateBoot.of(unit, naming, godwit)) {
      hibernate.execute(boot.script());
      List<String> differences = difference(facts, hibernate.facts());
      Optional<String> exclusion = Exclusions.reason(unit.unit(), godwit.settings());
      if (exclusion.isPresent()) {
        assertThatThrownBy(() -> useOwn(unit, naming, hibernate)).as(exclusion.get()).isNotNull();
      } else if (differences.isEmpty()) {
        use(boot);
      }
      migrator(unit, naming, godwit).downgrade("base");
      assertThat(godwit.facts()).as("left after the downgrade").isEmpty();
      return differences;
    }
  }

  /** Has Hibernate use the schema that it made itself. */
  private static void useOwn(CompiledUnit unit, Naming naming, LiveDatabase hibernate)
      throws Exception {
    try (HibernateBoot boot = HibernateBoot.of(unit, naming, hibernate)) {
      use(boot);
    }
  }

  /** Validates the schema, and inserts, reads, updates and deletes. */
  private static void use(HibernateBoot boot) {
    try (SessionFactory sessions = boot.sessions()) {
      assertThat(sessions.isOpen()).isTrue();
    }
  }

  private static Migrator migrator(CompiledUnit unit, Naming naming, LiveDatabase database) {
    return Migrator.of(database.connection(), unit.index(naming))
        .withListener(message -> {})
        .withBackups(Backups.none());
  }

  /** What only Godwit (+) or only Hibernate (-) makes; what one makes twice counts twice. */
  private static List<String> difference(List<String> godwit, List<String> hibernate) {
    List<String> more = new ArrayList<>(godwit);
    hibernate.forEach(more::remove);
    List<String> less = new ArrayList<>(hibernate);
    godwit.forEach(less::remove);
    return Stream.concat(
            more.stream().map(fact -> "+ " + fact), less.stream().map(fact -> "- " + fact))
        .sorted((a, b) -> a.substring(2).compareTo(b.substring(2)))
        .toList();
  }
}
