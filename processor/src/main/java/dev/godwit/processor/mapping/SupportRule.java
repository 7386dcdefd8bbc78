package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses the annotations that may shape the schema in ways that no rule knows: a schema that is
 * silently wrong is worse than none.
 */
final class SupportRule {

  private static final String JPA = "jakarta.persistence.";
  private static final String HIBERNATE = "org.hibernate.";
  private static final String VALIDATOR = "org.hibernate.validator.";

  /** What some rule reads, and what has nothing to do with the schema. */
  private static final Set<String> KNOWN =
      Stream.concat(
              names(
                  JPA,
                  """
                  Access AssociationOverride AssociationOverrides AttributeOverride
                  AttributeOverrides Basic Cacheable CollectionTable Column Convert Converts
                  DiscriminatorColumn DiscriminatorValue
                  ElementCollection Embeddable Embedded EmbeddedId Entity
                  EntityListeners Enumerated ExcludeDefaultListeners ExcludeSuperclassListeners
                  GeneratedValue Id IdClass Inheritance JoinColumn JoinColumns JoinTable Lob ManyToMany ManyToOne
                  MapKey MapKeyClass MapKeyColumn MapKeyEnumerated MapKeyJoinColumn MapKeyJoinColumns
                  MapKeyTemporal MappedSuperclass MapsId NamedEntityGraph NamedEntityGraphs NamedNativeQueries
                  NamedNativeQuery NamedQueries NamedQuery NamedStoredProcedureQueries
                  NamedStoredProcedureQuery OneToMany OneToOne OrderBy OrderColumn PostLoad
                  PostPersist PostRemove PostUpdate PrePersist PreRemove PreUpdate
                  PrimaryKeyJoinColumn PrimaryKeyJoinColumns
                  SecondaryTable SecondaryTables
                  SequenceGenerator SequenceGenerators SqlResultSetMapping SqlResultSetMappings
                  Table TableGenerator TableGenerators Temporal Transient Version
                  """),
              names(
                  HIBERNATE + "annotations.",
                  """
                  AttributeAccessor Bag BatchSize Cache Cascade Check Checks CollectionId
                  CollectionIdJavaClass ColumnDefault
                  ColumnTransformer ColumnTransformers Comment ConcreteProxy CreationTimestamp CurrentTimestamp
                  DynamicInsert DynamicUpdate Fetch FetchProfile FetchProfileOverride
                  FetchProfileOverrides FetchProfiles Filter FilterDef FilterDefs FilterJoinTable
                  FilterJoinTables Filters Formula Generated GenericGenerator GenericGenerators HQLSelect
                  Immutable Instantiator LazyGroup ListIndexBase
                  Mutability NamedEntityGraph NamedEntityGraphs NamedNativeQueries NamedNativeQuery
                  NamedQueries NamedQuery NaturalId NaturalIdCache NotFound OnDelete OptimisticLock OptimisticLocking ParamDef
                  QueryCacheLayout SQLDelete SQLDeleteAll SQLDeletes SQLInsert SQLInserts
                  SQLJoinTableRestriction SQLOrder SQLRestriction SQLSelect SQLUpdate SQLUpdates
                  SelectBeforeUpdate SortComparator SortNatural Source Synchronize UpdateTimestamp
                  UuidGenerator
                  """))
          .collect(Collectors.toUnmodifiableSet());

  private final Problems problems;
  private final Set<Site> reported = new HashSet<>();

  SupportRule(Problems problems) {
    this.problems = problems;
  }

  private static Stream<String> names(String prefix, String simpleNames) {
    return Stream.of(simpleNames.trim().split("\\s+")).map(prefix::concat);
  }

  /** Reports the annotations of a class or attribute that no rule knows. */
  void check(Annotated annotated) {
    for (AnnotationUse use : annotated.annotations()) {
      boolean shapes =
          use.type().startsWith(JPA)
              || (use.type().startsWith(HIBERNATE) && !use.type().startsWith(VALIDATOR));
      if (shapes && !KNOWN.contains(use.type()) && reported.add(use.site())) {
        problems.error(
            "unsupported-annotation",
            use.site(),
            "Godwit does not map '@%s' yet. Remove it, or mark the entity @Unmanaged."
                .formatted(use.simpleName()));
      }
    }
  }
}
