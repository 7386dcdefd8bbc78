package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.entity.Annotated;
import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.table.Origin;
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
public record Attribute(
    String entity, List<String> path, Role role, Member member, Overrides overrides)
    implements Annotated {

  /** What an attribute is to its entity. */
  public enum Role {
    IDENTIFIER,
    STATE,
    /** It is state that the rows of other classes in the same table do not have. */
    SUBCLASS_STATE,
    /** It is, or is in, an element of a collection. */
    ELEMENT
  }

  /** Copies and checks. */
  public Attribute {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(overrides, "overrides");
    path = List.copyOf(path);
  }

  /** The attribute's own name. */
  public String name() {
    return member.name();
  }

  /** The names from the entity down, with dots between. */
  public String dottedPath() {
    return String.join(".", path);
  }

  /** The attribute in words of the source: {@code Order.address.street}. */
  public String hint() {
    return entity + '.' + dottedPath();
  }

  /** The attribute with other annotations. */
  public Attribute annotated(List<AnnotationUse> annotations) {
    return new Attribute(
        entity,
        path,
        role,
        new Member(member.name(), member.kind(), member.type(), annotations, member.site()),
        overrides);
  }

  /** Whether it is a collection of values (Jakarta Persistence 3.2 §11.1.12). */
  public boolean isElementCollection() {
    return has(Jpa.ELEMENT_COLLECTION);
  }

  /**
   * Whether a relation gives the identifier its value; for Hibernate one in an embeddable does not.
   */
  public boolean mapsIdentifier() {
    return has(Jpa.MAPS_ID) && path.size() == 1;
  }

  public JavaType type() {
    return member.type();
  }

  public Site site() {
    return member.site();
  }

  /** Where the attribute comes from. */
  public Origin origin() {
    return new Origin(hint(), site());
  }

  @Override
  public List<AnnotationUse> annotations() {
    return member.annotations();
  }
}
