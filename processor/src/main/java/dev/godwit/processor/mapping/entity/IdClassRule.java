package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Jpa;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what describes the identifier of an entity with an id class (Jakarta Persistence 3.2
 * §2.4.1): its own attributes, or, for Hibernate, those of an id class that has annotations itself.
 */
public final class IdClassRule {

  /** What on an attribute of an id class makes the annotations there count. */
  private static final List<String> TRIGGERS =
      List.of(
          Jpa.COLUMN,
          Jpa.ID,
          Jpa.GENERATED_VALUE,
          Jpa.MANY_TO_ONE,
          Jpa.ONE_TO_ONE,
          Jpa.ONE_TO_MANY,
          Jpa.MANY_TO_MANY);

  private final Entities entities;

  public IdClassRule(Entities entities) {
    this.entities = entities;
  }

  /**
   * What describes an attribute of an identifier.
   *
   * @param member the entity's own
   */
  public Member described(JavaClass entity, Member member) {
    return idClass(entity)
        .filter(IdClassRule::isAnnotated)
        .flatMap(type -> find(type, member))
        .filter(part -> !isRelation(member) || isSame(part.type(), member.type()))
        .map(
            part ->
                new Member(
                    member.name(),
                    member.kind(),
                    part.type(),
                    Stream.concat(
                            member.annotations().stream().filter(IdClassRule::isOfEntity),
                            part.annotations().stream())
                        .toList(),
                    member.site()))
        .orElse(member);
  }

  /** Whether an annotation counts on the entity's attribute: Godwit's answers stand there. */
  private static boolean isOfEntity(AnnotationUse use) {
    return use.type().equals(Jpa.ID) || use.type().startsWith("dev.godwit.annotations.");
  }

  /** Whether the id class holds the key of the entity that an attribute refers to. */
  public boolean holdsKey(JavaClass entity, Attribute attribute) {
    return attribute.role() == Attribute.Role.IDENTIFIER
        && idClass(entity)
            .flatMap(type -> find(type, attribute.member()))
            .filter(part -> !isSame(part.type(), attribute.type()))
            .isPresent();
  }

  private Optional<JavaClass> idClass(JavaClass entity) {
    return entity.lineage().stream()
        .flatMap(type -> type.find(Jpa.ID_CLASS).stream())
        .findFirst()
        .flatMap(use -> use.javaClass("value"))
        .flatMap(entities::find);
  }

  private static boolean isAnnotated(JavaClass idClass) {
    return Stream.concat(idClass.fields().stream(), idClass.properties().stream())
        .anyMatch(member -> TRIGGERS.stream().anyMatch(member::has));
  }

  /** The part of the id class of a member's name, reached as the member is. */
  private static Optional<Member> find(JavaClass idClass, Member member) {
    return idClass.lineage().stream()
        .flatMap(type -> AccessRule.attributes(type, member.kind()).stream())
        .filter(part -> part.name().equals(member.name()))
        .findFirst();
  }

  /** A relation whose part is the other entity's key stays the relation. */
  private static boolean isRelation(Member member) {
    return member.has(Jpa.MANY_TO_ONE) || member.has(Jpa.ONE_TO_ONE);
  }

  private static boolean isSame(JavaType one, JavaType other) {
    return one.key().equals(other.key());
  }
}
