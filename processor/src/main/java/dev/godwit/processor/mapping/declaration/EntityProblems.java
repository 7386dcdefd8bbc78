package dev.godwit.processor.mapping.declaration;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.Hierarchy;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reports classes whose annotations contradict each other or their place in a hierarchy. */
public final class EntityProblems {

  private final Problems problems;
  private final Map<String, String> namesakes = new HashMap<>();
  private final Set<Site> reported = new HashSet<>();

  public EntityProblems(Problems problems) {
    this.problems = problems;
  }

  /** Reports what is wrong with an entity and the mapped superclasses below the next entity. */
  public void check(EntityClass entity) {
    JavaClass type = entity.javaClass();
    checkName(entity);
    Optional<JavaClass> parent = Hierarchy.parent(type);
    if (parent.isPresent()) {
      checkBelow(type, parent.get());
      checkOverrides(type, parent.get());
    } else {
      checkRoot(type);
    }
    type.lineage().stream()
        .filter(above -> above.has(Jpa.MAPPED_SUPERCLASS))
        .forEach(this::checkMappedSuperclass);
    if (type.has(Jpa.EMBEDDABLE)) {
      error(
          "entity-and-embeddable",
          type.find(Jpa.EMBEDDABLE).orElseThrow().site(),
          "'%s' is both an entity and embeddable. Remove @Entity or @Embeddable."
              .formatted(type.simpleName()));
    }
    checkVersions(entity);
    for (Attribute attribute : entity.attributes()) {
      if (attribute.path().size() > 1) {
        checkEmbedded(attribute);
      }
    }
  }

  private void checkName(EntityClass entity) {
    String other = namesakes.putIfAbsent(entity.name(), entity.javaClass().name());
    if (other != null) {
      AnnotationUse use = entity.javaClass().find(Jpa.ENTITY).orElseThrow();
      error(
          "shared-entity-name",
          use.site("name"),
          "The entities '%s' and '%s' both have the name '%s'. Give one of them another with @Entity(name)."
              .formatted(other, entity.javaClass().name(), entity.name()));
    }
  }

  private void checkRoot(JavaClass type) {
    for (AnnotationUse use : type.all(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS)) {
      error(
          "key-without-parent",
          use.site(),
          "'%s' inherits from no entity, so @%s refers to nothing. Remove it."
              .formatted(type.simpleName(), use.simpleName()));
    }
  }

  /** What belongs to the root alone (Jakarta Persistence 3.2 §2.14). */
  private void checkBelow(JavaClass type, JavaClass parent) {
    String root = Hierarchy.root(type).simpleName();
    type.lineage().stream()
        .takeWhile(above -> !above.name().equals(parent.name()))
        .flatMap(above -> Stream.concat(above.fields().stream(), above.properties().stream()))
        .forEach(
            member -> {
              for (String kind : List.of(Jpa.ID, Jpa.EMBEDDED_ID)) {
                refuse(
                    member,
                    kind,
                    "'%s' inherits its identifier from '%s', so '%s' cannot be one. Remove @%s."
                        .formatted(type.simpleName(), root, member.name(), simple(kind)));
              }
              refuse(
                  member,
                  Jpa.VERSION,
                  "'%s' is not the root of its hierarchy, so it counts no versions. Move '%s' to '%s'."
                      .formatted(type.simpleName(), member.name(), root));
              refuse(
                  member,
                  Hibernate.NATURAL_ID,
                  "'%s' is not the root of its hierarchy, so it has no natural identifier. Move '%s' to '%s', or use a unique constraint."
                      .formatted(type.simpleName(), member.name(), root));
            });
  }

  /** What an entity has is the same in the entities below it; overrides are for superclasses. */
  private void checkOverrides(JavaClass type, JavaClass parent) {
    Stream.concat(
            type.all(Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES).stream(),
            type.all(Jpa.ASSOCIATION_OVERRIDE, Jpa.ASSOCIATION_OVERRIDES).stream())
        .filter(use -> hasMember(parent, use.text("name").split("\\.", 2)[0]))
        .forEach(
            use ->
                error(
                    "override-of-entity",
                    use.site(),
                    "'%s' inherits '%s' from the entity '%s', so it cannot override how that is mapped. Remove @%s, or make '%s' a mapped superclass."
                        .formatted(
                            type.simpleName(),
                            use.text("name"),
                            parent.simpleName(),
                            use.simpleName(),
                            parent.simpleName())));
  }

  private static boolean hasMember(JavaClass type, String name) {
    return type.lineage().stream()
        .filter(above -> above.has(Jpa.ENTITY) || above.has(Jpa.MAPPED_SUPERCLASS))
        .flatMap(above -> Stream.concat(above.fields().stream(), above.properties().stream()))
        .anyMatch(member -> member.name().equals(name));
  }

  private static String simple(String annotation) {
    return annotation.substring(annotation.lastIndexOf('.') + 1);
  }

  private void refuse(Member member, String annotation, String message) {
    member.find(annotation).ifPresent(use -> error("root-attribute", use.site(), message));
  }

  private void checkMappedSuperclass(JavaClass type) {
    if (type.has(Jpa.ENTITY)) {
      return;
    }
    for (String annotation : List.of(Jpa.TABLE, Jpa.INHERITANCE)) {
      type.find(annotation)
          .ifPresent(
              use ->
                  error(
                      "mapped-superclass-table",
                      use.site(),
                      "'%s' is a mapped superclass, which has no table. Move @%s to the entities below it."
                          .formatted(type.simpleName(), use.simpleName())));
    }
  }

  private void checkVersions(EntityClass entity) {
    List<Attribute> versions = new ArrayList<>();
    entity.attributes().stream()
        .filter(attribute -> attribute.has(Jpa.VERSION) && attribute.path().size() == 1)
        .forEach(versions::add);
    if (versions.size() > 1) {
      error(
          "two-versions",
          versions.get(1).find(Jpa.VERSION).orElseThrow().site(),
          "'%s' and '%s' both count the versions of '%s'. Remove @Version from one of them."
              .formatted(
                  versions.get(0).hint(), versions.get(1).hint(), entity.javaClass().simpleName()));
    }
  }

  private void checkEmbedded(Attribute attribute) {
    attribute
        .find(Jpa.VERSION)
        .ifPresent(
            use ->
                error(
                    "embedded-version",
                    use.site(),
                    "'%s' is in an embeddable, which counts no versions. Move it to the entity."
                        .formatted(attribute.hint())));
    attribute
        .find(Jpa.ID)
        .ifPresent(
            use ->
                error(
                    "embedded-identifier",
                    use.site(),
                    "'%s' is in an embeddable, whose attributes are no identifiers. Remove @Id; the whole can be one with @EmbeddedId."
                        .formatted(attribute.hint())));
  }

  private void error(String tag, Site site, String message) {
    if (reported.add(site)) {
      problems.error(tag, site, message);
    }
  }
}
