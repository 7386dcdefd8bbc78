package dev.godwit.processor.mapping.relation;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Relation;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports relations whose annotations contradict each other or the attribute's type. */
public final class RelationProblems {

  private static final String ON_DELETE = "org.hibernate.annotations.OnDelete";
  private static final String NOT_FOUND = "org.hibernate.annotations.NotFound";

  private final Problems problems;
  private final Map<Site, Boolean> checked = new HashMap<>();
  private boolean isSound;

  public RelationProblems(Problems problems) {
    this.problems = problems;
  }

  /**
   * Whether an attribute can be mapped; what is wrong with it is reported, once if several entities
   * inherit it.
   */
  public boolean isSound(Attribute attribute) {
    return checked.computeIfAbsent(
        attribute.site(),
        site -> {
          isSound = true;
          check(attribute);
          return isSound;
        });
  }

  private void check(Attribute attribute) {
    List<AnnotationUse> kinds =
        Stream.of(
                Jpa.MANY_TO_ONE,
                Jpa.ONE_TO_ONE,
                Jpa.ONE_TO_MANY,
                Jpa.MANY_TO_MANY,
                Jpa.ELEMENT_COLLECTION,
                Jpa.EMBEDDED,
                Jpa.EMBEDDED_ID)
            .flatMap(type -> attribute.find(type).stream())
            .toList();
    if (kinds.size() > 1) {
      error(
          kinds.get(1).site(),
          "'%s' is both @%s and @%s. Remove one of them."
              .formatted(attribute.hint(), kinds.get(0).simpleName(), kinds.get(1).simpleName()));
      return;
    }
    Optional<Relation> relation = Relation.of(attribute);
    boolean isCollection = relation.map(at -> !at.kind().isToOne()).orElse(false);
    if (isCollection || attribute.isElementCollection()) {
      checkCollection(attribute, kinds.get(0));
    } else if (relation.isPresent()) {
      checkToOne(attribute, relation.get());
    }
    if (isCollection && relation.get().mappedBy().isPresent()) {
      checkInverse(attribute, relation.get());
    }
  }

  private void checkToOne(Attribute attribute, Relation relation) {
    String kind = relation.use().simpleName();
    refuse(
        attribute,
        Jpa.COLUMN,
        "'%s' is a @%s, whose columns @Column does not describe. Write @JoinColumn."
            .formatted(attribute.hint(), kind));
    refuse(
        attribute,
        Jpa.VERSION,
        "'%s' is a @%s, which cannot count versions. Give the entity a number with @Version."
            .formatted(attribute.hint(), kind));
    if (relation.mappedBy().isPresent()) {
      for (String type : List.of(Jpa.ID, Jpa.MAPS_ID)) {
        refuse(
            attribute,
            type,
            "'%s' is mapped by the other side, so it has no columns that could identify '%s'. Remove mappedBy, or make another attribute the identifier."
                .formatted(attribute.hint(), attribute.entity()));
      }
    }
  }

  private void checkCollection(Attribute attribute, AnnotationUse use) {
    String kind = use.simpleName();
    JavaType type = attribute.type();
    boolean holdsMany =
        type.is("java.util.Collection")
            || type.is("java.util.Map")
            || type.kind() == JavaType.Kind.ARRAY
            || type.kind() == JavaType.Kind.UNRESOLVED;
    if (!holdsMany) {
      error(
          use.site(),
          "'%s' is a @%s, but its type '%s' is no collection. Make it a List or a Set%s."
              .formatted(
                  attribute.hint(),
                  kind,
                  type.simpleName(),
                  use.type().equals(Jpa.ELEMENT_COLLECTION)
                      ? ""
                      : ", or the relation @ManyToOne or @OneToOne"));
    }
    refuse(
        attribute,
        Jpa.ID,
        "'%s' is a collection, which cannot identify '%s'. Make another attribute the identifier."
            .formatted(attribute.hint(), attribute.entity()));
    if (!use.type().equals(Jpa.ONE_TO_MANY)) {
      boolean isElements = use.type().equals(Jpa.ELEMENT_COLLECTION);
      refuse(
          attribute,
          Jpa.JOIN_COLUMN,
          "'%s' is a @%s, whose columns are in a table of its own. Write @%s(joinColumns = @JoinColumn(…))."
              .formatted(attribute.hint(), kind, isElements ? "CollectionTable" : "JoinTable"));
    }
    if (!use.type().equals(Jpa.MANY_TO_MANY)) {
      refuse(
          attribute,
          NOT_FOUND,
          "'%s' is a @%s, whose rows are found by what they refer to. Remove @NotFound."
              .formatted(attribute.hint(), kind));
    }
    boolean isAlone =
        use.type().equals(Jpa.ONE_TO_MANY)
            && use.text("mappedBy").isBlank()
            && JoinColumnRule.uses(attribute).isEmpty()
            && !JoinTableRule.hasOwnerColumns(attribute);
    if (isAlone) {
      refuse(
          attribute,
          ON_DELETE,
          "'%s' has neither @JoinColumn nor a @JoinTable with joinColumns, so Hibernate accepts no @OnDelete. Add one of them, or remove @OnDelete."
              .formatted(attribute.hint()));
    }
  }

  private void checkInverse(Attribute attribute, Relation relation) {
    for (String type : List.of(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS, Jpa.JOIN_TABLE)) {
      refuse(
          attribute,
          type,
          "'%s' is mapped by '%s', so the columns are described there. Remove this, or mappedBy."
              .formatted(attribute.hint(), relation.mappedBy().orElse("")));
    }
    if (relation.kind() == Relation.Kind.MANY_TO_MANY) {
      refuse(
          attribute,
          Jpa.ORDER_COLUMN,
          "'%s' is mapped by '%s', whose join table keeps the order of that side alone. Remove @OrderColumn, or use @OrderBy."
              .formatted(attribute.hint(), relation.mappedBy().orElse("")));
    }
  }

  private void refuse(Attribute attribute, String type, String message) {
    attribute.find(type).ifPresent(use -> error(use.site(), message));
  }

  private void error(Site site, String message) {
    isSound = false;
    problems.error("conflicting-annotations", site, message);
  }
}
