package dev.godwit.processor.mapping.annotation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be said of each annotation in {@code org.hibernate.annotations} of Hibernate 7.4, and
 * of those that 6.6 still had.
 *
 * <p>A warning leaves a table that is right but for the annotation's part, or may be right anyway;
 * an error stands where the columns would plainly be wrong.
 */
final class HibernateSupport {

  /** What is to be said of an annotation. */
  enum Verdict {
    /** A rule reads it. */
    MAPPED,
    /** It says nothing about the schema. */
    WITHOUT_EFFECT,
    /** It may shape the schema, but the schema stands without it: a warning. */
    IGNORED,
    /** Without it the schema would be wrong: an error. */
    REFUSED
  }

  private static final Set<String> MAPPED =
      names(
          """
          Any AnyDiscriminator AnyKeyJavaClass AnyKeyJdbcTypeCode Check Checks Collate CollectionId
          CollectionIdJavaClass ColumnDefault ListIndexBase
          Comment Comments DialectOverride.Check DialectOverride.Checks
          DialectOverride.ColumnDefault DialectOverride.ColumnDefaults DialectOverride.Formula
          DialectOverride.Formulas DialectOverride.GeneratedColumn
          DialectOverride.GeneratedColumns DiscriminatorFormula DiscriminatorOptions
          Formula FractionalSeconds GeneratedColumn GenericGenerator GenericGenerators JdbcType
          JdbcTypeCode JoinColumnOrFormula JoinColumnsOrFormulas JoinFormula NaturalId NotFound
          OnDelete Parent SoftDelete Subselect TargetEmbeddable Target
          TenantId TimeZoneColumn TimeZoneStorage Type
          """);

  private static final Set<String> WITHOUT_EFFECT =
      names(
          """
          AnyDiscriminatorImplicitValues AnyDiscriminatorValue AnyDiscriminatorValues Array
          AttributeAccessor Bag BatchSize Cache Cascade ColumnTransformer ColumnTransformers
          ConcreteProxy CreationTimestamp CurrentTimestamp DialectOverride.DiscriminatorFormula
          DialectOverride.DiscriminatorFormulas DialectOverride.FilterDefOverrides
          DialectOverride.FilterDefs DialectOverride.FilterOverrides DialectOverride.Filters
          DialectOverride.JoinFormula DialectOverride.JoinFormulas DialectOverride.SQLDelete
          DialectOverride.SQLDeleteAll DialectOverride.SQLDeleteAlls DialectOverride.SQLDeletes
          DialectOverride.SQLInsert DialectOverride.SQLInserts DialectOverride.SQLOrder
          DialectOverride.SQLOrders DialectOverride.SQLRestriction
          DialectOverride.SQLRestrictions DialectOverride.SQLSelect DialectOverride.SQLSelects
          DialectOverride.SQLUpdate DialectOverride.SQLUpdates DynamicInsert DynamicUpdate
          EmbeddableInstantiator EmbeddableInstantiatorRegistration
          EmbeddableInstantiatorRegistrations Fetch FetchProfile FetchProfileOverride
          FetchProfile.FetchOverride FetchProfileOverrides FetchProfiles Filter FilterDef FilterDefs FilterJoinTable
          FilterJoinTables Filters Generated HQLSelect Immutable Imported Instantiator
          LazyCollection LazyGroup LazyToOne Loader Mutability CollectionIdMutability
          MapKeyMutability NamedEntityGraph NamedEntityGraphs NamedNativeQueries
          NamedNativeQuery NamedQueries NamedQuery Nationalized NaturalIdCache NaturalIdClass
          OptimisticLock OptimisticLocking OrderBy ParamDef Persister Polymorphism Proxy
          QueryCacheLayout RowId SQLDelete SQLDeleteAll SQLDeletes SQLInsert SQLInserts
          SQLJoinTableRestriction SQLOrder SQLRestriction SQLSelect SQLUpdate SQLUpdates
          SecondaryRow SecondaryRows SelectBeforeUpdate SortComparator SortNatural Source
          SqlFragmentAlias Synchronize UpdateTimestamp UuidGenerator ValueGenerationType Where
          WhereJoinTable
          """);

  /** What is left out, with what to do about it. */
  private static final Map<String, String> IGNORED =
      advised(
          Map.of(
              "View",
              "Write the view into a migration by hand.",
              "PartitionKey",
              "On PostgreSQL the column belongs to the primary key of a partitioned table: write"
                  + " that into a migration by hand.",
              "AnyKeyJavaType AnyKeyJdbcType AnyKeyType JavaType CollectionType"
                  + " JavaTypeRegistration JavaTypeRegistrations JdbcTypeRegistration"
                  + " JdbcTypeRegistrations TypeRegistration TypeRegistrations"
                  + " ConverterRegistration ConverterRegistrations CollectionTypeRegistration"
                  + " CollectionTypeRegistrations CompositeTypeRegistration"
                  + " CompositeTypeRegistrations",
              "Check the columns, and name their types with @Column(columnDefinition = …) where"
                  + " they differ.",
              "Audited Audited.CollectionTable Audited.Excluded Audited.SecondaryTable"
                  + " Audited.SecondaryTables Audited.Table Changelog Changelog.ChangesetId"
                  + " Changelog.ModifiedEntities Changelog.Timestamp",
              "Write the tables of the history into a migration by hand.",
              "IdGeneratorType NativeGenerator",
              "If the generator needs a sequence or a table, write it into a migration by hand.",
              "AttributeBinderType TypeBinderType",
              "If what it binds shapes the schema, write that into a migration by hand."));

  /** What is refused, with what to do about it. */
  private static final Map<String, String> REFUSED =
      advised(
          Map.of(
              "CompositeType",
              "Make the type an @Embeddable class, or convert it to one column with @Convert.",
              "Struct",
              "PostgreSQL makes a type of its own of it, and SQLite has none: embed the class"
                  + " without it, or store it with @JdbcTypeCode(SqlTypes.JSON).",
              "Temporal Temporal.Excluded Temporal.HistoryPartitioning Temporal.HistoryTable",
              "Remove it, or mark the entity @Unmanaged.",
              "EmbeddedTable EmbeddedColumnNaming",
              "Name the tables and columns with @AttributeOverride.",
              "PropertyRef",
              "Use @JoinColumn(referencedColumnName = …).",
              "ManyToAny",
              "Remove it, or mark the entity @Unmanaged.",
              "CollectionIdJavaType CollectionIdJdbcType"
                  + " CollectionIdJdbcTypeCode CollectionIdType ListIndexJavaType"
                  + " ListIndexJdbcType ListIndexJdbcTypeCode MapKeyCompositeType"
                  + " MapKeyJavaType MapKeyJdbcType MapKeyJdbcTypeCode MapKeyType",
              "Remove it, or mark the entity @Unmanaged."));

  private HibernateSupport() {}

  /** The verdict on an annotation of this name, without package; empty if none is known. */
  static Optional<Verdict> verdict(String name) {
    if (MAPPED.contains(name)) {
      return Optional.of(Verdict.MAPPED);
    }
    if (WITHOUT_EFFECT.contains(name)) {
      return Optional.of(Verdict.WITHOUT_EFFECT);
    }
    if (IGNORED.containsKey(name)) {
      return Optional.of(Verdict.IGNORED);
    }
    return REFUSED.containsKey(name) ? Optional.of(Verdict.REFUSED) : Optional.empty();
  }

  /** What to do about an annotation that is not mapped. */
  static String advice(String name) {
    return IGNORED.getOrDefault(
        name,
        REFUSED.getOrDefault(
            name, "If it shapes the schema, write that into a migration by hand."));
  }

  private static Set<String> names(String names) {
    return Set.of(names.trim().split("\\s+"));
  }

  private static Map<String, String> advised(Map<String, String> adviceByNames) {
    return adviceByNames.entrySet().stream()
        .flatMap(
            entry ->
                Stream.of(entry.getKey().split(" ")).map(name -> Map.entry(name, entry.getValue())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
