package dev.godwit.processor.hibernate;

import java.util.List;
import java.util.Optional;

/**
 * What Hibernate cannot do with a unit, not even on the schema that it made itself. That is
 * asserted, so that none of these outlives its reason.
 */
final class Exclusions {

  private static final List<Exclusion> ALL =
      List.of(
          new Exclusion(
              "tables/LongNames.java",
              HibernateSettings.POSTGRESQL,
              "Validation does not find a table whose name PostgreSQL has cut to 63 bytes."));

  private Exclusions() {}

  /** Why Hibernate cannot work with a unit on a kind of database. */
  static Optional<String> reason(CatalogueUnit unit, HibernateSettings kind) {
    return ALL.stream()
        .filter(it -> it.unit().equals(unit.toString()) && it.kind() == kind)
        .map(Exclusion::reason)
        .findFirst();
  }

  /** One unit on one kind of database. */
  private record Exclusion(String unit, HibernateSettings kind, String reason) {}
}
