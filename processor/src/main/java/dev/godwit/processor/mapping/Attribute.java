package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.problem.Site;
import java.util.List;
import java.util.Objects;

/**
 * An attribute of an entity that columns or a table of its own come from: inherited from mapped
 * superclasses or reached through embeddables as well.
 *
 * @param entity the simple name of the entity's class
 * @param path the names from the entity down to the attribute; at least one
 * @param role what it is to its entity
 * @param overrides what replaces its own column definitions
 */
record Attribute(String entity, List<String> path, Role role, Member member, Overrides overrides)
    implements Annotated {

  /** What an attribute is to its entity. */
  enum Role {
    IDENTIFIER,
    STATE,
    /** It is state that the rows of other classes in the same table do not have. */
    SUBCLASS_STATE,
    /** It is, or is in, an element of a collection. */
    ELEMENT
  }

  /** Copies and checks. */
  Attribute {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(overrides, "overrides");
    path = List.copyOf(path);
  }

  /** The attribute's own name. */
  String name() {
    return member.name();
  }

  /** The names from the entity down, with dots between. */
  String dottedPath() {
    return String.join(".", path);
  }

  /** The attribute in words of the source: {@code Order.address.street}. */
  String hint() {
    return entity + '.' + dottedPath();
  }

  /** The attribute with other annotations. */
  Attribute annotated(List<AnnotationUse> annotations) {
    return new Attribute(
        entity,
        path,
        role,
        new Member(member.name(), member.kind(), member.type(), annotations, member.site()),
        overrides);
  }

  JavaType type() {
    return member.type();
  }

  Site site() {
    return member.site();
  }

  /** Where the attribute comes from. */
  Origin origin() {
    return new Origin(hint(), site());
  }

  @Override
  public List<AnnotationUse> annotations() {
    return member.annotations();
  }
}
