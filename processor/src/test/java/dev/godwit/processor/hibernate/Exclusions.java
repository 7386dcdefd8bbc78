package dev.godwit.processor.hibernate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What Hibernate cannot do with a unit, not even on the schema that it made itself. That is
 * asserted, so that none of these outlives its reason.
 */
final class Exclusions {

  /** Stands for the validation, where an entity's name would stand. */
  static final String VALIDATION = "validation";

  private static final Set<HibernateSettings> BOTH = Set.of(HibernateSettings.values());
  private static final Set<HibernateSettings> POSTGRESQL = Set.of(HibernateSettings.POSTGRESQL);
  private static final Set<HibernateSettings> SQLITE = Set.of(HibernateSettings.SQLITE);

  private static final List<Exclusion> ALL =
      List.of(
          new Exclusion(
              "hibernate/AnyReferences.java",
              BOTH,
              "What a required reference to any entity refers to is not given.",
              Set.of("AnyReferences$Comment")),
          new Exclusion(
              "hibernate/JdbcTypeCodeTimes.java",
              SQLITE,
              "The driver does not read the offset that Hibernate writes.",
              Set.of("JdbcTypeCodeTimes$Shift")),
          new Exclusion(
              "tables/LongNames.java",
              POSTGRESQL,
              "Validation does not find a table whose name PostgreSQL has cut to 63 bytes.",
              Set.of(VALIDATION)),
          new Exclusion(
              "tables/Tables.java",
              SQLITE,
              "Validation takes a column definition with its default for the name of a type.",
              Set.of(VALIDATION)),
          new Exclusion(
              "ids/AnnotatedIdClasses.java",
              BOTH,
              "Hibernate inserts nulls for the relations of an id class with annotations.",
              Set.of("Line", "Step")),
          new Exclusion(
              "inheritance/KeysInUnionSubclasses.java",
              BOTH,
              "Hibernate updates the key in the tables of all classes, not only of the elements'.",
              Set.of("KeysInUnionSubclasses$Garage")),
          new Exclusion(
              "inheritance/RequiredOfSiblings.java",
              BOTH,
              "Columns of one class are not null for its siblings.",
              Set.of(
                  "RequiredOfSiblings$CardPayment",
                  "RequiredOfSiblings$Nullish",
                  "RequiredOfSiblings$Numbered",
                  "RequiredOfSiblings$Payment",
                  "RequiredOfSiblings$QuickTransfer",
                  "RequiredOfSiblings$Shop")),
          new Exclusion(
              "maps/InverseMaps.java",
              BOTH,
              "The key beside an inverse relation is not null, and Hibernate does not write it.",
              Set.of("InverseMaps$Address")),
          new Exclusion(
              "types/UnboundTypes.java",
              BOTH,
              "No value of the type is bound.",
              Set.of("UnboundTypes$DatesAsTexts")),
          new Exclusion(
              "types/UnboundTypes.java",
              POSTGRESQL,
              "No value of the type is bound; or it is read with the blanks that fill its column.",
              Set.of(
                  "UnboundTypes$Addresses",
                  "UnboundTypes$LargeCharacter",
                  "UnboundTypes$LargeTexts",
                  "UnboundTypes$NationalTexts",
                  "UnboundTypes$PaddedCharacters")),
          new Exclusion(
              "hibernate/TimeZones.java",
              SQLITE,
              "The driver does not read what it wrote, a timestamp with its zone.",
              Set.of("TimeZones$Flight")),
          new Exclusion(
              "types/ColumnDefinitions.java",
              SQLITE,
              "Validation takes a column definition with its default for the name of a type.",
              Set.of(VALIDATION)),
          new Exclusion(
              "relations/MapsIdInEmbeddables.java",
              BOTH,
              "What @MapsId in an embeddable names is not null, and Hibernate does not write it.",
              Set.of("MapsIdInEmbeddables$Mayor")),
          new Exclusion(
              "tables/EntitiesInOneTable.java",
              BOTH,
              "An entity does not write what another of the same table requires.",
              Set.of("AccountSummary", "Note")),
          new Exclusion(
              "tables/HierarchiesInOneTable.java",
              BOTH,
              "An entity does not write what another of the same table requires.",
              Set.of("Bill", "Letter", "PaperRow")));

  private Exclusions() {}

  /** The entities of a unit, by simple binary name, that Hibernate cannot use. */
  static Set<String> of(CatalogueUnit unit, HibernateSettings kind) {
    return ALL.stream()
        .filter(it -> it.unit().equals(unit.toString()) && it.kinds().contains(kind))
        .flatMap(it -> it.entities().stream())
        .collect(Collectors.toSet());
  }

  /** Entities of a unit, or its validation, on these kinds of database. */
  private record Exclusion(
      String unit, Set<HibernateSettings> kinds, String reason, Set<String> entities) {}
}
