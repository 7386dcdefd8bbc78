package dev.godwit.processor.hibernate;

import dev.godwit.annotations.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where Hibernate 6.6 makes another schema than 7, and Godwit, on PostgreSQL; docs/mapping.md tells
 * the same in words.
 */
final class OlderDifferences {

  private static final Set<Naming> BOTH = Set.of(Naming.values());
  private static final Set<Naming> NONE = Set.of();
  private static final Set<Naming> SNAKE_CASE = Set.of(Naming.SNAKE_CASE);

  private static final String GENERATORS =
      "Generators are found by other places and names, as before Jakarta Persistence 3.2.";
  private static final String REFERRED =
      "Columns that a relation refers to are not made unique, so that its foreign key fails.";
  private static final String DIGITS = "Snake case puts no line between a digit and a capital.";

  /** Differences that occur throughout, as {@link #between} words them; validation passes. */
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "Neither the values of a discriminator nor those of a boolean in letters or numbers"
                  + " are checked.",
              "inheritance/JoinedDiscriminator.java",
              "constraint \\S+ check \\(\\S* = .*"),
          new Rule(
              "What a class in its parent's table requires is not checked.",
              "inheritance/SharedTable.java",
              "(?s)constraint \\S+ check \\(\\(.* <> .* is not null.*"),
          new Rule(
              "The index of a list is not checked.",
              "collections/ListIndexes.java",
              "constraint \\S+ check \\(\\S+ >= -?\\d+\\)+"),
          new Rule(
              "A set of nullable elements has no unique constraint.",
              "ids/MixedDerivedIds.java",
              "constraint \\S+ unique \\(.*, .*\\)"),
          new Rule(
              "The primary key of a set's table is owner and element, also where the element alone,"
                  + " or a constraint in the table's annotation, is unique.",
              "collections/SetKeys.java",
              "constraint .* primary key \\([^,]*\\)"
                  + "|before: constraint .* (primary key \\(.*, .*\\)|unique \\([^,]*\\))"),
          new Rule(
              "Versions, primitive attributes with @Basic, and what refers to the target in the"
                  + " table of a relation to one, are nullable.",
              "columns/Nullability.java",
              "column \\S+ (.*) not null, before: \\1"),
          new Rule(
              "A relation that a class in its parent's table requires is not null for its"
                  + " siblings.",
              "inheritance/DeepSingleTable.java",
              "column \\S+ (.*), before: \\1 not null"),
          new Rule(
              "The times java.sql.Time and OffsetTime have six digits.",
              "ids/MoreIdTypes.java",
              "column \\S+ time\\(0\\)(.*), before: time\\(6\\)\\1"));

  private static final List<Special> SPECIALS =
      List.of(
          new Special(
              "access/Getters.java", BOTH, "A String may have a getter that begins with is."),
          new Special(
              "access/RecordAccess.java",
              BOTH,
              "Components of records count by property access as well."),
          new Special(
              "collections/CollectionTables.java",
              NONE,
              "A foreign key to other columns is left out."),
          new Special(
              "collections/SharedCollectionTables.java",
              NONE,
              "A foreign key is made despite NO_CONSTRAINT."),
          new Special(
              "collections/QuotedCollections.java",
              BOTH,
              "Names made of quoted ones are quoted otherwise."),
          new Special("embeddables/NestedOverrides.java", NONE, "Overridden columns are left out."),
          new Special("generators/AutoTypes.java", BOTH, "AUTO on a String is a sequence."),
          new Special("generators/GeneratorsBesideEachOther.java", BOTH, GENERATORS),
          new Special("generators/GenericGenerators.java", NONE, GENERATORS),
          new Special("generators/LegacyNames.java", BOTH, GENERATORS),
          new Special("generators/TableGeneratorLists.java", BOTH, GENERATORS),
          new Special("generics/GenericHierarchies.java", SNAKE_CASE, DIGITS),
          new Special(
              "hibernate/JdbcTypeCodeNumbers.java", NONE, "A double as numeric has 53 digits."),
          new Special("generators/UnnamedGenericGenerators.java", BOTH, GENERATORS),
          new Special("ids/BaseEntities.java", BOTH, GENERATORS),
          new Special(
              "ids/IdHierarchies.java", SNAKE_CASE, "Names made of quoted ones are quoted."),
          new Special("names/ReservedWords.java", BOTH, GENERATORS),
          new Special("names/SnakeCases.java", SNAKE_CASE, DIGITS),
          new Special("names/SpecialCharacters.java", BOTH, GENERATORS),
          new Special(
              "relations/AwkwardNames.java", SNAKE_CASE, "Names made of quoted ones are quoted."),
          new Special(
              "relations/DeleteActions.java",
              NONE,
              "Neither a default on a relation nor an action on the inverse side counts."),
          new Special(
              "relations/QuotedTargets.java", BOTH, "Names made of quoted ones are not quoted."),
          new Special("relations/InheritedReferences.java", NONE, REFERRED),
          new Special("relations/NonKeyOrder.java", NONE, REFERRED),
          new Special("relations/NonKeyReferences.java", NONE, REFERRED),
          new Special("relations/NonKeySubclassTargets.java", NONE, REFERRED),
          new Special("relations/ReferencesToReferences.java", NONE, REFERRED),
          new Special("relations/Relations.java", NONE, REFERRED),
          new Special("relations/SecondaryReferred.java", NONE, REFERRED),
          new Special("relations/UniqueReferences.java", NONE, REFERRED),
          new Special(
              "types/ColumnDefinitions.java",
              BOTH,
              Set.of(HibernateSettings.SQLITE),
              "A column definition with its default counts as the name of a type."),
          new Special(
              "types/ObjectArrays.java",
              BOTH,
              Set.of(HibernateSettings.POSTGRESQL),
              "An array of classes is one text."),
          new Special("types/Temporals.java", BOTH, "A GregorianCalendar is a timestamp."));

  /** Units that it refuses, each with words of its message. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "access/AccessInHierarchies.java", "no identifier",
          "inheritance/Access.java", "no identifier",
          "relations/DeletionsInJoinTables.java", "must explicitly specify a '@JoinColumn'");

  private OlderDifferences() {}

  /** What stands in either schema only, in lower case; a column that is in both stands once. */
  static List<String> between(List<String> now, List<String> before) {
    List<String> more = lower(now);
    List<String> less = lower(before);
    lower(now).forEach(less::remove);
    lower(before).forEach(more::remove);
    Map<String, String> columns = new TreeMap<>();
    less.forEach(fact -> column(fact).ifPresent(name -> columns.put(name, fact)));
    List<String> differences = new ArrayList<>();
    for (String fact : more) {
      Optional<String> other = column(fact).map(columns::get);
      other.ifPresent(less::remove);
      differences.add(
          other
              .map(it -> fact + ", before: " + it.substring(column(it).orElseThrow().length() + 1))
              .orElse(fact));
    }
    less.forEach(fact -> differences.add("before: " + fact));
    return differences;
  }

  private static List<String> lower(List<String> facts) {
    return facts.stream()
        .map(fact -> fact.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** The start of a column's fact that ends with its name; names with blanks do not matter. */
  private static Optional<String> column(String fact) {
    String[] words = fact.split(" ", 3);
    return words[0].equals("column") ? Optional.of(words[0] + " " + words[1]) : Optional.empty();
  }

  /** Those that no rule explains. */
  static List<String> unexplained(List<String> differences) {
    return differences.stream()
        .filter(it -> RULES.stream().noneMatch(rule -> it.matches(rule.pattern())))
        .toList();
  }

  /** The rules, for a test of each. */
  static Stream<Rule> rules() {
    return RULES.stream();
  }

  /** Words of the message by which it refuses the unit's mapping, if it does. */
  static Optional<String> refusal(CatalogueUnit unit) {
    return Optional.ofNullable(REFUSED.get(unit.toString()));
  }

  /** Whether the unit may have differences that no rule explains. */
  static boolean isSpecial(CatalogueUnit unit) {
    return specials(unit).findAny().isPresent();
  }

  /** Whether it must have such, since they are all there is. */
  static boolean isDifferent(CatalogueUnit unit) {
    return specials(unit).anyMatch(it -> it.invalid().isEmpty());
  }

  /** Whether validation fails by them. */
  static boolean isInvalid(CatalogueUnit unit, HibernateSettings kind, Naming naming) {
    return specials(unit)
        .anyMatch(it -> it.invalid().contains(naming) && it.kinds().contains(kind));
  }

  private static Stream<Special> specials(CatalogueUnit unit) {
    return SPECIALS.stream().filter(it -> it.unit().equals(unit.toString()));
  }

  /**
   * A difference that may occur in any unit.
   *
   * @param unit one that has it
   * @param pattern of the difference
   */
  record Rule(String reason, String unit, String pattern) {

    @Override
    public String toString() {
      return reason;
    }
  }

  /** A difference of one unit, and the namings and databases in which validation fails by it. */
  private record Special(
      String unit, Set<Naming> invalid, Set<HibernateSettings> kinds, String reason) {

    Special(String unit, Set<Naming> invalid, String reason) {
      this(unit, invalid, Set.of(HibernateSettings.values()), reason);
    }
  }
}
