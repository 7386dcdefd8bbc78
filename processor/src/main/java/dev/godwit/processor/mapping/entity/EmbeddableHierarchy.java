package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The classes that an embedded attribute's columns come from: its type's, those of mapped
 * superclasses, and, for Hibernate, embeddables below it, which a column tells apart.
 */
public final class EmbeddableHierarchy {

  /** What Hibernate calls the discriminator in an {@code @AttributeOverride}. */
  public static final String DISCRIMINATOR = "{discriminator}";

  private static final Map<String, String> TYPES =
      Map.of("CHAR", "java.lang.Character", "INTEGER", "java.lang.Integer");

  private final Entities entities;
  private final Problems problems;

  public EmbeddableHierarchy(Entities entities, Problems problems) {
    this.entities = entities;
    this.problems = problems;
  }

  /**
   * The classes in the order in which attributes of one name are taken: the embeddable, the mapped
   * superclasses right above it, then what is below.
   */
  public List<JavaClass> classes(JavaClass embeddable) {
    List<JavaClass> classes = new ArrayList<>();
    classes.add(embeddable);
    embeddable.lineage().stream()
        .skip(1)
        .takeWhile(type -> type.has(Jpa.MAPPED_SUPERCLASS))
        .forEach(classes::add);
    classes.addAll(below(embeddable));
    return classes;
  }

  /** The column that says of which class an embedded object is, if there are several. */
  public Optional<Member> discriminator(Attribute attribute, JavaClass embeddable) {
    Optional<AnnotationUse> use = embeddable.find(Jpa.DISCRIMINATOR_COLUMN);
    if (isBelow(embeddable)) {
      use.ifPresent(
          at ->
              problems.error(
                  "discriminator-below-root",
                  at.site(),
                  "'%s' is not the root of its hierarchy, so it has no discriminator column. Move @DiscriminatorColumn to '%s'."
                      .formatted(
                          embeddable.simpleName(),
                          embeddable.superclass().orElseThrow().simpleName())));
      return Optional.empty();
    }
    if (below(embeddable).isEmpty()) {
      return Optional.empty();
    }
    if (attribute.role() == Attribute.Role.IDENTIFIER) {
      problems.error(
          "polymorphic-identifier",
          attribute.site(),
          "'%s' is an identifier, but there are embeddables below its type '%s'. Give it a type that has none."
              .formatted(attribute.hint(), attribute.type().simpleName()));
      return Optional.empty();
    }
    return Optional.of(column(attribute, use));
  }

  private static Member column(Attribute attribute, Optional<AnnotationUse> use) {
    String kind = use.map(at -> at.text("discriminatorType")).orElse("STRING");
    Site site = use.map(AnnotationUse::site).orElseGet(attribute::site);
    Map<String, AnnotationUse.Argument> members =
        new HashMap<>(use.map(AnnotationUse::members).orElse(Map.of()));
    if (use.filter(at -> at.gives("name")).isEmpty()) {
      members.put("name", new AnnotationUse.Argument(attribute.name() + "_DTYPE", true, site));
    }
    int length = use.map(at -> at.number("length").orElse(31)).orElse(31);
    members.put(
        "length", new AnnotationUse.Argument(kind.equals("STRING") ? length : 1, true, site));
    members.put("nullable", new AnnotationUse.Argument(false, true, site));
    return new Member(
        DISCRIMINATOR,
        Member.Kind.FIELD,
        new JavaType(
            TYPES.getOrDefault(kind, "java.lang.String"),
            JavaType.Kind.CLASS,
            List.of(),
            List.of(),
            Optional.empty(),
            Set.of()),
        List.of(new AnnotationUse(Jpa.COLUMN, members, site)),
        site);
  }

  private List<JavaClass> below(JavaClass embeddable) {
    List<JavaClass> all = new ArrayList<>();
    for (JavaClass child : entities.embeddablesBelow(embeddable)) {
      all.add(child);
      all.addAll(below(child));
    }
    return all;
  }

  private static boolean isBelow(JavaClass embeddable) {
    return embeddable.superclass().filter(above -> above.has(Jpa.EMBEDDABLE)).isPresent();
  }
}
