package dev.godwit.processor.mapping.identifier;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.Relation;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reports identifiers that no provider accepts (Jakarta Persistence 3.2 §2.4). */
final class IdentifierProblems {

  private final Entities entities;
  private final Problems problems;

  IdentifierProblems(Entities entities, Problems problems) {
    this.entities = entities;
    this.problems = problems;
  }

  /**
   * Reports what is wrong with the identifier of an entity that inherits none.
   *
   * @param identifier the attributes of its identifier
   */
  void check(EntityClass entity, List<Attribute> identifier) {
    if (identifier.isEmpty()) {
      problems.error(
          "no-identifier",
          entity.javaClass().site(),
          "Entity '%s' has no identifier. Annotate an attribute with @Id."
              .formatted(entity.javaClass().simpleName()));
      return;
    }
    checkEmbedded(entity, identifier);
    checkIdClass(entity, identifier);
    entity.state().forEach(attribute -> checkMapsId(entity, attribute, identifier));
  }

  private void checkEmbedded(EntityClass entity, List<Attribute> identifier) {
    List<Member> embedded =
        members(entity.javaClass()).filter(member -> member.has(Jpa.EMBEDDED_ID)).toList();
    if (embedded.isEmpty()) {
      return;
    }
    String first = embedded.get(0).name();
    if (embedded.size() > 1) {
      problems.error(
          "two-embedded-identifiers",
          embedded.get(1).site(),
          "Entity '%s' has two embedded identifiers, '%s' and '%s'. Put what identifies it into one."
              .formatted(entity.javaClass().simpleName(), first, embedded.get(1).name()));
      return;
    }
    identifier.stream()
        .filter(attribute -> !attribute.path().get(0).equals(first))
        .findFirst()
        .ifPresent(
            other ->
                problems.error(
                    "embedded-identifier-and-other",
                    embedded.get(0).site(),
                    "Entity '%s' has the embedded identifier '%s' and the identifier '%s'. Put what identifies it into the one, or make the other a plain attribute."
                        .formatted(entity.javaClass().simpleName(), first, other.name())));
  }

  /**
   * An id class has the identifier's names, or is that of the one entity that is the identifier.
   */
  private void checkIdClass(EntityClass entity, List<Attribute> identifier) {
    Optional<AnnotationUse> use =
        entity.javaClass().lineage().stream()
            .flatMap(type -> type.find(Jpa.ID_CLASS).stream())
            .findFirst();
    Optional<JavaClass> idClass =
        use.flatMap(found -> found.javaClass("value")).flatMap(entities::find);
    boolean isOnlyRelation = identifier.size() == 1 && Relation.of(identifier.get(0)).isPresent();
    if (idClass.isEmpty() || isOnlyRelation) {
      return;
    }
    String name = idClass.get().simpleName();
    Set<String> wanted = new LinkedHashSet<>();
    for (Attribute attribute : identifier) {
      if (wanted.add(attribute.path().get(0)) && !has(idClass.get(), attribute.path().get(0))) {
        problems.error(
            "missing-in-id-class",
            attribute.site(),
            "The identifier '%s' is missing in the id class '%s'. Add an attribute '%s' to it."
                .formatted(attribute.hint(), name, attribute.path().get(0)));
      }
    }
    for (Member member : idClass.get().fields()) {
      boolean isState = idClass.get().properties().isEmpty() || isProperty(idClass.get(), member);
      if (isState && !member.has(Jpa.TRANSIENT) && !wanted.contains(member.name())) {
        problems.error(
            "missing-identifier",
            use.get().site("value"),
            "The id class '%s' has the attribute '%s', which is no identifier of '%s'. Annotate such an attribute with @Id, or remove it from '%s'."
                .formatted(name, member.name(), entity.javaClass().simpleName(), name));
      }
    }
  }

  private static boolean has(JavaClass idClass, String name) {
    return members(idClass).anyMatch(member -> member.name().equals(name));
  }

  private static boolean isProperty(JavaClass type, Member field) {
    return type.properties().stream().anyMatch(property -> property.name().equals(field.name()));
  }

  private static Stream<Member> members(JavaClass type) {
    return type.lineage().stream()
        .flatMap(above -> Stream.concat(above.fields().stream(), above.properties().stream()));
  }

  private void checkMapsId(EntityClass entity, Attribute attribute, List<Attribute> identifier) {
    String part = attribute.find(Jpa.MAPS_ID).map(use -> use.text("value")).orElse("");
    if (part.isEmpty() || identifier.stream().anyMatch(it -> IdRule.isIn(it, part))) {
      return;
    }
    Site site = attribute.find(Jpa.MAPS_ID).orElseThrow().site("value");
    problems.error(
        "unknown-maps-id",
        site,
        "'%s' maps '%s', which the identifier of '%s' does not have. It has %s."
            .formatted(
                attribute.hint(),
                part,
                entity.javaClass().simpleName(),
                String.join(", ", identifier.stream().map(IdRule::part).distinct().toList())));
  }
}
