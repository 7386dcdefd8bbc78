package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.annotation.Jpa;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides which fields and getters are attributes (Jakarta Persistence 3.2 §2.3). */
public final class AccessRule {

  private static final Set<String> NO_MAPPING =
      Set.of(
          "jakarta.persistence.PostLoad",
          "jakarta.persistence.PostPersist",
          "jakarta.persistence.PostRemove",
          "jakarta.persistence.PostUpdate",
          "jakarta.persistence.PrePersist",
          "jakarta.persistence.PreRemove",
          "jakarta.persistence.PreUpdate",
          Jpa.TRANSIENT,
          Jpa.ACCESS);

  private AccessRule() {}

  /**
   * How an entity's attributes are reached unless one says otherwise: where the identifier's
   * annotation is placed decides, then where any is in the entity, in the root of its hierarchy, in
   * the mapped superclasses.
   */
  public static Member.Kind defaultAccess(JavaClass entity) {
    for (JavaClass type : entity.lineage().stream().filter(AccessRule::isMapped).toList()) {
      if (!type.has(Jpa.ACCESS)) {
        if (type.properties().stream().anyMatch(AccessRule::isPlacedId)) {
          return Member.Kind.PROPERTY;
        }
        if (type.fields().stream().anyMatch(AccessRule::isPlacedId)) {
          return Member.Kind.FIELD;
        }
      }
    }
    List<JavaClass> candidates = new ArrayList<>(List.of(entity, Hierarchy.root(entity)));
    entity.lineage().stream()
        .skip(1)
        .filter(type -> type.has(Jpa.MAPPED_SUPERCLASS))
        .forEach(candidates::add);
    for (JavaClass type : candidates) {
      if (type.fields().stream().anyMatch(AccessRule::isPlacedMapping)) {
        return Member.Kind.FIELD;
      }
      if (type.properties().stream().anyMatch(AccessRule::isPlacedMapping)) {
        return Member.Kind.PROPERTY;
      }
    }
    return Member.Kind.PROPERTY;
  }

  /** Whether an entity has the class's attributes. */
  public static boolean isMapped(JavaClass type) {
    return type.has(Jpa.ENTITY) || type.has(Jpa.MAPPED_SUPERCLASS);
  }

  /** A class's own attributes; those that say how they are reached come in place of others. */
  public static List<Member> attributes(JavaClass type, Member.Kind defaultAccess) {
    Member.Kind access = access(type).orElse(defaultAccess);
    Map<String, Member> attributes = new LinkedHashMap<>();
    List<Member> members = access == Member.Kind.FIELD ? type.fields() : type.properties();
    members.stream()
        .filter(AccessRule::isPersistent)
        .forEach(member -> attributes.putIfAbsent(member.name(), member));
    Stream.concat(type.fields().stream(), type.properties().stream())
        .filter(AccessRule::isPersistent)
        .filter(member -> member.has(Jpa.ACCESS))
        .forEach(member -> attributes.put(member.name(), member));
    if (type.shape() == JavaClass.Shape.RECORD && access == Member.Kind.PROPERTY) {
      type.fields().stream()
          .map(AccessRule::component)
          .forEach(member -> attributes.putIfAbsent(member.name(), member));
    }
    return List.copyOf(attributes.values());
  }

  /** Whether the database keeps it: not the way back from an embeddable to its entity. */
  private static boolean isPersistent(Member member) {
    return !member.has(Jpa.TRANSIENT) && !member.has(Hibernate.PARENT);
  }

  /**
   * A record's component as Hibernate reads it by property: the annotations of Jakarta Persistence
   * stand on its field and its accessor, and there it does not look.
   */
  private static Member component(Member field) {
    return new Member(field.name(), field.kind(), field.type(), List.of(), field.site());
  }

  /** The access that an annotation on the class or member states. */
  public static Optional<Member.Kind> access(Annotated annotated) {
    return annotated.find(Jpa.ACCESS).map(use -> Member.Kind.valueOf(use.text("value")));
  }

  private static boolean isPlacedId(Member member) {
    return !member.has(Jpa.ACCESS) && (member.has(Jpa.ID) || member.has(Jpa.EMBEDDED_ID));
  }

  private static boolean isPlacedMapping(Member member) {
    return !member.has(Jpa.ACCESS)
        && !member.has(Jpa.TRANSIENT)
        && member.annotations().stream()
            .map(AnnotationUse::type)
            .anyMatch(
                name -> name.startsWith("jakarta.persistence.") && !NO_MAPPING.contains(name));
  }
}
