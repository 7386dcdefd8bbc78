package dev.godwit.processor.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.godwit.annotations.Naming;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the catalogue against Jakarta Persistence 3.1, and has Hibernate 6.6 validate what
 * Godwit migrated; its own schema differs as {@link OlderDifferences} says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(CompiledCatalogue.Shared.class)
final class OlderHibernateTest {

  private final Map<CatalogueUnit, CompiledUnit> compiled = new ConcurrentHashMap<>();
  private final List<CatalogueUnit> wanted;
  private final UnitCompiler compiler;
  private final OlderHibernate hibernate;
  private final Map<CatalogueUnit, List<String>> missing;

  OlderHibernateTest(@TempDir Path directory) throws Exception {
    wanted = CatalogueUnit.wanted();
    OlderApi api = OlderApi.found();
    compiler = new UnitCompiler(directory, "-cp", api.classPath());
    hibernate = new OlderHibernateLoader(api.urls()).hibernate();
    missing = api.missing(wanted, directory);
  }

  Stream<CatalogueUnit> units() {
    return wanted.stream().filter(unit -> !missing.containsKey(unit));
  }

  /** Those that it does not refuse. */
  Stream<CatalogueUnit> mapped() {
    return units().filter(unit -> OlderDifferences.refusal(unit).isEmpty());
  }

  Stream<Arguments> validations() {
    return units()
        .flatMap(
            unit ->
                Stream.of(HibernateSettings.values())
                    .flatMap(
                        kind ->
                            Stream.of(Naming.values())
                                .map(naming -> Arguments.of(unit, kind, naming))));
  }

  static Stream<OlderDifferences.Rule> rules() {
    return OlderDifferences.rules();
  }

  @Test
  void onlyUnitsThatUseNewerAnnotationsAreLeftOut() {
    assertThat(missing)
        .allSatisfy(
            (unit, errors) ->
                assertThat(errors)
                    .allMatch(
                        code ->
                            code.matches(
                                "compiler\\.err\\.(cant\\.resolve.*|ref\\.ambiguous"
                                    + "|annotation\\.missing\\.default\\.value)")));
    assumeTrue(System.getProperty("godwit.catalogue") == null);
    assertThat(units()).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @MethodSource("validations")
  @Execution(ExecutionMode.CONCURRENT)
  void validates(
      CatalogueUnit unit, HibernateSettings kind, Naming naming, CompiledCatalogue catalogue)
      throws Exception {
    CompiledUnit own = compiled(unit);
    try (LiveDatabase database = catalogue.database(kind)) {
      CompiledCatalogue.migrator(own, naming, database).upgrade();
      Optional<String> refusal = OlderDifferences.refusal(unit);
      if (refusal.isPresent()) {
        assertThatThrownBy(() -> boot(own, naming, database)).hasMessageContaining(refusal.get());
        return;
      }
      try (OlderHibernate.Booted boot = boot(own, naming, database)) {
        if (OlderDifferences.isInvalid(unit, kind, naming)
            || Exclusions.of(unit, kind).contains(Exclusions.VALIDATION)) {
          assertThatThrownBy(boot::validate).hasMessageContaining("Schema-validation");
        } else {
          boot.validate();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mapped")
  @Execution(ExecutionMode.CONCURRENT)
  void differsAsKnown(CatalogueUnit unit, CompiledCatalogue catalogue) throws Exception {
    List<String> unexplained = OlderDifferences.unexplained(differences(unit, catalogue));
    if (!OlderDifferences.isSpecial(unit)) {
      assertThat(unexplained).isEmpty();
    } else if (OlderDifferences.isDifferent(unit)) {
      assertThat(unexplained).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  @Execution(ExecutionMode.CONCURRENT)
  void eachRuleHasAUnit(OlderDifferences.Rule rule, CompiledCatalogue catalogue) throws Exception {
    assertThat(differences(new CatalogueUnit(Path.of(rule.unit())), catalogue))
        .anyMatch(it -> it.matches(rule.pattern()));
  }

  private List<String> differences(CatalogueUnit unit, CompiledCatalogue catalogue)
      throws Exception {
    CompiledUnit own = compiled(unit);
    try (LiveDatabase now = catalogue.database(HibernateSettings.POSTGRESQL);
        LiveDatabase before = catalogue.database(HibernateSettings.POSTGRESQL);
        OlderHibernate.Booted boot = boot(own, Naming.JPA, before)) {
      CompiledCatalogue.migrator(own, Naming.JPA, now).upgrade();
      for (String sql : boot.script()) {
        try {
          before.execute(List.of(sql));
        } catch (SQLException e) {
          assertThat(e.getMessage()).contains("no unique constraint matching given keys");
        }
      }
      return OlderDifferences.between(now.facts(), before.facts());
    }
  }

  private CompiledUnit compiled(CatalogueUnit unit) {
    return compiled.computeIfAbsent(unit, compiler::compile);
  }

  private OlderHibernate.Booted boot(CompiledUnit unit, Naming naming, LiveDatabase database)
      throws Exception {
    return hibernate.boot(
        unit.unit().file(),
        unit.output(),
        naming,
        database.settings().name(),
        database.connection());
  }
}
