package dev.godwit.processor.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.godwit.annotations.Naming;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Boots Hibernate with {@code hibernate.hbm2ddl.auto=validate} on databases that Godwit migrated,
 * and has it insert, read, update and delete an instance of each entity.
 */
@ExtendWith(CompiledCatalogue.Shared.class)
final class HibernateUseTest {

  static Stream<Arguments> units() throws IOException {
    return CatalogueUnit.wanted().stream()
        .flatMap(
            unit ->
                Stream.of(HibernateSettings.values())
                    .flatMap(
                        kind ->
                            Stream.of(Naming.values())
                                .map(naming -> Arguments.of(unit, kind, naming))));
  }

  @ParameterizedTest
  @MethodSource("units")
  @Execution(ExecutionMode.CONCURRENT)
  void hibernateWorksWithTheSchema(
      CatalogueUnit unit, HibernateSettings kind, Naming naming, CompiledCatalogue catalogue)
      throws Exception {
    CompiledUnit compiled = catalogue.compiled(unit);
    Set<String> excluded = Exclusions.of(unit, kind);
    Map<String, String> failures;
    try (LiveDatabase database = catalogue.database(kind);
        HibernateBoot boot = HibernateBoot.of(compiled, naming, database)) {
      catalogue.migrator(unit, naming, database).upgrade();
      if (!excluded.contains(Exclusions.VALIDATION)) {
        boot.validate();
      }
      failures = use(compiled, boot);
    }
    if (failures.isEmpty() && excluded.isEmpty()) {
      return;
    }
    Set<String> own;
    try (LiveDatabase database = catalogue.database(kind);
        HibernateBoot boot = HibernateBoot.of(compiled, naming, database)) {
      database.execute(boot.script());
      own = new TreeSet<>(use(compiled, boot).keySet());
      if (excluded.contains(Exclusions.VALIDATION)) {
        assertThatThrownBy(boot::validate).isNotNull();
        own.add(Exclusions.VALIDATION);
      }
    }
    assertThat(own).as("what fails on Hibernate's own schema").containsAll(excluded);
    assertThat(failures.entrySet())
        .filteredOn(failure -> !excluded.contains(failure.getKey()))
        .as("what fails on Godwit's schema; on Hibernate's own: %s", own)
        .isEmpty();
  }

  /** What Hibernate cannot do, by entity. */
  private static Map<String, String> use(CompiledUnit unit, HibernateBoot boot) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    // By this one Hibernate reads serialized values.
    Thread.currentThread().setContextClassLoader(unit.loader());
    try (SessionFactory sessions = boot.sessions()) {
      return new EntityTrial(boot.metadata(), sessions).failures();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
