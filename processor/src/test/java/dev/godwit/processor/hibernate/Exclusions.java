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
              "hibernate/CustomTypeAnnotations.java",
              BOTH,
              "No library that writes JSON is in the class path.",
              Set.of("CustomTypeAnnotations$Article")),
          new Exclusion(
              "hibernate/JsonDocuments.java",
              BOTH,
              "No library that writes JSON is in the class path.",
              Set.of("JsonDocuments$Account")),
          new Exclusion(
              "hibernate/JsonInHierarchies.java",
              BOTH,
              "No library that writes JSON is in the class path.",
              Set.of("JsonInHierarchies$Event", "JsonInHierarchies$Click")),
          new Exclusion(
              "hibernate/JdbcTypeCodeTimes.java",
              SQLITE,
              "The driver does not read the offset that Hibernate writes.",
              Set.of("JdbcTypeCodeTimes$Shift")),
          new Exclusion(
              "hibernate/TimeZones.java",
              BOTH,
              "Times with their zones are no embeddables that can be created.",
              Set.of("TimeZones$Flight")),
          new Exclusion(
              "hibernate/TimeZonesInHierarchies.java",
              BOTH,
              "Times with their zones are no embeddables that can be created.",
              Set.of("TimeZonesInHierarchies$Paper", "TimeZonesInHierarchies$Contract")),
          new Exclusion(
              "hibernate/TimesOfDayWithZones.java",
              BOTH,
              "Times with their zones are no embeddables that can be created.",
              Set.of("TimesOfDayWithZones$Opening")),
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
              "relations/Relations.java",
              BOTH,
              "The order column is not null, and Hibernate inserts the elements without it.",
              Set.of("Relations$OrderOwner", "Relations$Ordered")),
          new Exclusion(
              "inheritance/TablePerClass.java",
              BOTH,
              "Hibernate updates a foreign key of one class in the table of another.",
              Set.of(
                  "TablePerClass$Bike",
                  "TablePerClass$Car",
                  "TablePerClass$EBike",
                  "TablePerClass$Garage",
                  "TablePerClass$Trip",
                  "TablePerClass$Vehicle")),
          new Exclusion(
              "inheritance/SingleTable.java",
              BOTH,
              "Columns of one class are not null for its siblings.",
              Set.of(
                  "SingleTable$CardPayment",
                  "SingleTable$CashPayment",
                  "SingleTable$Hashed",
                  "SingleTable$LetterB",
                  "SingleTable$Nullish",
                  "SingleTable$Numbered",
                  "SingleTable$Otherwise",
                  "SingleTable$Payment",
                  "SingleTable$PlainTransfer",
                  "SingleTable$QuickTransfer",
                  "SingleTable$Shop",
                  "SingleTable$Two")),
          new Exclusion(
              "inheritance/SingleTable.java",
              POSTGRESQL,
              "The discriminator's values are longer than its column.",
              Set.of("SingleTable$Alone", "SingleTable$Defined")),
          new Exclusion(
              "types/Converters.java",
              BOTH,
              "The converters make nothing, so that a required column stays empty.",
              Set.of("Converters$Converted")),
          new Exclusion(
              "types/BasicTypes.java",
              POSTGRESQL,
              "A column is too short for its enum, arrays of large objects are not bound, char(3)"
                  + " is read with its blanks, and an NClob is not bound.",
              Set.of(
                  "BasicTypes$Enums",
                  "BasicTypes$Arrays",
                  "BasicTypes$Wrappers",
                  "BasicTypes$Texts")));

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
