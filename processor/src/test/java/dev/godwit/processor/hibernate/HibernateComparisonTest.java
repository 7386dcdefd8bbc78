package dev.godwit.processor.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.godwit.annotations.Naming;
import dev.godwit.live.Part;
import dev.godwit.live.SchemaDifference;
import dev.godwit.live.SchemaDifference.Kind;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every unit of the catalogue with the processor, migrates databases with what it wrote,
 * compares them with what Hibernate makes of the same classes, has Hibernate validate them and
 * insert, read, update and delete an instance of each entity, and migrates them down.
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
  void schemaIsHibernatesAndHibernateUsesIt(
      CatalogueUnit unit, Naming naming, CompiledCatalogue catalogue) throws Exception {
    UnitTrial postgresql = UnitTrial.of(unit, naming, HibernateSettings.POSTGRESQL, catalogue);
    UnitTrial sqlite = UnitTrial.of(unit, naming, HibernateSettings.SQLITE, catalogue);
    assertAll(
        () ->
            assertThat(postgresql.differences())
                .as("what only Godwit (+) or Hibernate (-) makes on PostgreSQL")
                .isEmpty(),
        () ->
            assertThat(sqlite.differences())
                .as("what only Godwit (+) or Hibernate (-) makes on SQLite")
                // Hibernate makes only the unique constraints there that stand behind a column.
                .filteredOn(line -> !line.startsWith("+ unique "))
                .isEmpty(),
        () -> assertThat(postgresql.verified()).as("verified on PostgreSQL").isEmpty(),
        () -> assertThat(sqlite.verified()).as("verified on SQLite").isEmpty(),
        () ->
            assertThat(postgresql.adopted())
                .as("how what Hibernate makes on PostgreSQL differs")
                .filteredOn(it -> it.kind() != Kind.RENAMED && !isVirtual(it))
                .isEmpty(),
        () ->
            assertThat(sqlite.adopted())
                .as("how what Hibernate makes on SQLite differs")
                .filteredOn(it -> !isOfDialect(it))
                .isEmpty(),
        () -> assertThat(sqlite.keys()).as("keys on SQLite").isEqualTo(postgresql.keys()),
        usable(unit, HibernateSettings.POSTGRESQL, postgresql),
        usable(unit, HibernateSettings.SQLITE, sqlite),
        () -> assertThat(postgresql.facts()).isNotEmpty(),
        () -> assertThat(postgresql.left()).as("what a downgrade leaves").isEmpty(),
        () -> assertThat(sqlite.left()).as("what a downgrade leaves").isEmpty());
  }

  /**
   * Whether it is a computed column that Hibernate leaves to the database's version: PostgreSQL 18
   * stores it no more unless it is told so.
   */
  private static boolean isVirtual(SchemaDifference difference) {
    return difference.kind() == Kind.DIFFERENT
        && difference.part() == Part.COLUMN
        && difference.expected().equals(difference.actual() + " stored");
  }

  /**
   * Whether it is a name, or something that Hibernate's dialect of SQLite leaves out: foreign keys,
   * unique constraints that do not stand behind a column, and the type of an identity that is a
   * type variable in Java or has a type of its own.
   */
  private static boolean isOfDialect(SchemaDifference difference) {
    return switch (difference.kind()) {
      case RENAMED -> true;
      case MISSING -> difference.part() == Part.FOREIGN_KEY || difference.part() == Part.UNIQUE;
      case DIFFERENT -> difference.part() == Part.COLUMN && difference.actual().isEmpty();
      case EXTRA -> false;
    };
  }

  private static Executable usable(CatalogueUnit unit, HibernateSettings kind, UnitTrial trial) {
    Set<String> excluded = Exclusions.of(unit, kind);
    return () -> {
      assertThat(trial.own()).as("what fails on Hibernate's own schema").containsAll(excluded);
      assertThat(trial.failures().entrySet())
          .filteredOn(failure -> !excluded.contains(failure.getKey()))
          .as("what fails on Godwit's schema; on Hibernate's own: %s", trial.own())
          .isEmpty();
    };
  }
}
