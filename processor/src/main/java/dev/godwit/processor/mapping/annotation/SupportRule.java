package dev.godwit.processor.mapping.annotation;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports the annotations that may shape the schema in ways that no rule knows: never is a schema
 * silently wrong.
 */
public final class SupportRule {

  private static final String JPA = "jakarta.persistence.";
  private static final String OLD_JPA = "javax.persistence.";

  /** What some rule reads, and what has nothing to do with the schema. */
  private static final Set<String> KNOWN =
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
              """)
          .collect(Collectors.toUnmodifiableSet());

  private final Problems problems;
  private final Set<Site> reported = new HashSet<>();

  public SupportRule(Problems problems) {
    this.problems = problems;
  }

  private static Stream<String> names(String prefix, String simpleNames) {
    return Stream.of(simpleNames.trim().split("\\s+")).map(prefix::concat);
  }

  /** Reports the annotations of a class, attribute or package that no rule knows. */
  public void check(Annotated annotated) {
    annotated.annotations().forEach(this::check);
  }

  /** Reports an annotation that no rule knows. */
  public void check(AnnotationUse use) {
    if (use.type().startsWith(OLD_JPA)) {
      error(
          use,
          "old-namespace",
          "'%s' belongs to versions of JPA that Godwit does not read. Import 'jakarta.persistence.%s' instead."
              .formatted(use.type(), use.simpleName()));
    } else if (use.type().startsWith(JPA) && !KNOWN.contains(use.type())) {
      error(
          use,
          "unsupported-annotation",
          "Godwit does not map '@%s' yet. Remove it, or mark the entity @Unmanaged."
              .formatted(use.simpleName()));
    } else if (use.type().startsWith(Hibernate.PACKAGE)) {
      checkHibernate(use, use.type().substring(Hibernate.PACKAGE.length()));
    }
  }

  private void checkHibernate(AnnotationUse use, String name) {
    Optional<HibernateSupport.Verdict> verdict = HibernateSupport.verdict(name);
    if (verdict.isEmpty() || verdict.get() == HibernateSupport.Verdict.IGNORED) {
      warn(use, HibernateSupport.advice(name));
    } else if (verdict.get() == HibernateSupport.Verdict.REFUSED) {
      error(
          use,
          "unsupported-annotation",
          "Godwit does not map '@%s' of Hibernate. %s"
              .formatted(name, HibernateSupport.advice(name)));
    }
  }

  private void warn(AnnotationUse use, String advice) {
    if (reported.add(use.site())) {
      problems.warning(
          "ignored-annotation",
          use.site(),
          "Godwit leaves out what '@%s' does to the schema. %s"
              .formatted(use.simpleName(), advice));
    }
  }

  private void error(AnnotationUse use, String tag, String message) {
    if (reported.add(use.site())) {
      problems.error(tag, use.site(), message);
    }
  }
}
