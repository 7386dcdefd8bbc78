package dev.godwit.processor.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.godwit.annotations.Naming;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every unit of the catalogue with the processor, migrates databases with what it wrote,
 * and compares them with what Hibernate makes of the same classes.
 */
@ExtendWith(CompiledCatalogue.Shared.class)
final class HibernateComparisonTest {

  static Stream<Arguments> units() throws IOException {
    return CatalogueUnit.wanted().stream()
        .flatMap(unit -> Stream.of(Naming.values()).map(naming -> Arguments.of(unit, naming)));
  }

  @ParameterizedTest
  @MethodSource("units")
  @Execution(ExecutionMode.CONCURRENT)
  void sameAsHibernateOnPostgresql(CatalogueUnit unit, Naming naming, CompiledCatalogue catalogue)
      throws Exception {
    assertThat(differences(unit, naming, HibernateSettings.POSTGRESQL, catalogue)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("units")
  @Execution(ExecutionMode.CONCURRENT)
  void sameAsHibernateOnSqlite(CatalogueUnit unit, Naming naming, CompiledCatalogue catalogue)
      throws Exception {
    // Hibernate makes only the unique constraints there that stand behind a column.
    assertThat(differences(unit, naming, HibernateSettings.SQLITE, catalogue))
        .filteredOn(line -> !line.startsWith("+ unique "))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("units")
  @Execution(ExecutionMode.CONCURRENT)
  void keysOnSqliteAreThoseOnPostgresql(
      CatalogueUnit unit, Naming naming, CompiledCatalogue catalogue) throws Exception {
    try (LiveDatabase sqlite = catalogue.database(HibernateSettings.SQLITE);
        LiveDatabase postgresql = catalogue.database(HibernateSettings.POSTGRESQL)) {
      catalogue.migrator(unit, naming, sqlite).upgrade();
      catalogue.migrator(unit, naming, postgresql).upgrade();
      assertThat(sqlite.keys()).isEqualTo(postgresql.keys());
    }
  }

  @ParameterizedTest
  @MethodSource("units")
  @Execution(ExecutionMode.CONCURRENT)
  void downgradeLeavesNothing(CatalogueUnit unit, Naming naming, CompiledCatalogue catalogue)
      throws Exception {
    for (HibernateSettings kind : HibernateSettings.values()) {
      try (LiveDatabase database = catalogue.database(kind)) {
        catalogue.migrator(unit, naming, database).upgrade();
        assertThat(database.facts()).isNotEmpty();
        catalogue.migrator(unit, naming, database).downgrade("base");
        assertThat(database.facts()).isEmpty();
      }
    }
  }

  /** What only Godwit (+) or only Hibernate (-) makes; what one makes twice counts twice. */
  private static List<String> differences(
      CatalogueUnit unit, Naming naming, HibernateSettings kind, CompiledCatalogue catalogue)
      throws Exception {
    CompiledUnit compiled = catalogue.compiled(unit);
    try (LiveDatabase godwit = catalogue.database(kind);
        LiveDatabase hibernate = catalogue.database(kind);
        HibernateBoot boot = HibernateBoot.of(compiled, naming, hibernate)) {
      catalogue.migrator(unit, naming, godwit).upgrade();
      hibernate.execute(boot.script());
      List<String> more = new ArrayList<>(godwit.facts());
      List<String> less = new ArrayList<>(hibernate.facts());
      godwit.facts().forEach(less::remove);
      hibernate.facts().forEach(more::remove);
      return Stream.concat(
              more.stream().map(fact -> "+ " + fact), less.stream().map(fact -> "- " + fact))
          .sorted((a, b) -> a.substring(2).compareTo(b.substring(2)))
          .toList();
    }
  }
}
