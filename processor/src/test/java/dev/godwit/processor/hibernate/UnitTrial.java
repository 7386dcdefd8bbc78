package dev.godwit.processor.hibernate;

import dev.godwit.Adoption;
import dev.godwit.annotations.Naming;
import dev.godwit.live.SchemaDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;

/**
 * What becomes of a unit on one kind of database: migrated by Godwit, compared with what Hibernate
 * makes, used by Hibernate, and migrated down again.
 *
 * @param differences what only Godwit (+) or only Hibernate (-) makes; what one makes twice counts
 *     twice
 * @param verified how the migrated database differs from what its history leads to
 * @param adopted how the database that Hibernate made differs from it
 * @param facts what Godwit makes
 * @param keys its keys in words that do not depend on the kind of database
 * @param failures what Hibernate cannot do on Godwit's schema, by entity or {@link
 *     Exclusions#VALIDATION}
 * @param own what it cannot do on its own either; looked for only where something fails
 * @param left what the downgrade leaves
 */
record UnitTrial(
    List<String> differences,
    List<SchemaDifference> verified,
    List<SchemaDifference> adopted,
    List<String> facts,
    List<String> keys,
    Map<String, String> failures,
    Set<String> own,
    List<String> left) {

  static UnitTrial of(
      CatalogueUnit unit, Naming naming, HibernateSettings kind, CompiledCatalogue catalogue)
      throws Exception {
    CompiledUnit compiled = catalogue.compiled(unit);
    try (LiveDatabase godwit = catalogue.database(kind);
        LiveDatabase hibernate = catalogue.database(kind);
        HibernateBoot boot = HibernateBoot.of(compiled, naming, godwit)) {
      catalogue.migrator(unit, naming, godwit).upgrade();
      List<SchemaDifference> verified =
          catalogue.migrator(unit, naming, godwit).verify().differences();
      List<String> facts = godwit.facts();
      List<String> keys = godwit.keys();
      hibernate.execute(boot.script());
      Map<String, String> failures = use(compiled, boot);
      Set<String> own = new TreeSet<>();
      List<String> differences = differences(facts, hibernate.facts());
      if (!failures.isEmpty() || !Exclusions.of(unit, kind).isEmpty()) {
        own.addAll(ownFailures(compiled, naming, hibernate));
      }
      List<SchemaDifference> adopted =
          catalogue
              .migrator(unit, naming, hibernate)
              .baseline("head", Adoption.ANYWAY)
              .comparison()
              .differences();
      catalogue.migrator(unit, naming, godwit).downgrade("base");
      return new UnitTrial(
          differences, verified, adopted, facts, keys, failures, own, godwit.facts());
    }
  }

  private static List<String> differences(List<String> godwit, List<String> hibernate) {
    List<String> more = new ArrayList<>(godwit);
    List<String> less = new ArrayList<>(hibernate);
    godwit.forEach(less::remove);
    hibernate.forEach(more::remove);
    return Stream.concat(
            more.stream().map(fact -> "+ " + fact), less.stream().map(fact -> "- " + fact))
        .sorted((a, b) -> a.substring(2).compareTo(b.substring(2)))
        .toList();
  }

  private static Set<String> ownFailures(CompiledUnit unit, Naming naming, LiveDatabase database)
      throws Exception {
    try (HibernateBoot boot = HibernateBoot.of(unit, naming, database)) {
      return use(unit, boot).keySet();
    }
  }

  /** Has Hibernate validate the schema, and insert, read, update and delete each entity. */
  private static Map<String, String> use(CompiledUnit unit, HibernateBoot boot) {
    Map<String, String> failures = new TreeMap<>();
    try {
      boot.validate();
    } catch (RuntimeException e) {
      failures.put(Exclusions.VALIDATION, String.valueOf(e.getMessage()));
    }
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    // By this one Hibernate reads serialized values.
    Thread.currentThread().setContextClassLoader(unit.loader());
    try (SessionFactory sessions = boot.sessions()) {
      failures.putAll(new EntityTrial(boot.metadata(), sessions).failures());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    return failures;
  }
}
