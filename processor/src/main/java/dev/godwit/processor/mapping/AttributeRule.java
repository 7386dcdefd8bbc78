package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds an entity's attributes: its own, those of mapped superclasses (Jakarta Persistence 3.2
 * §2.13.2), and in place of an embedded attribute those of its embeddable (§2.7).
 */
final class AttributeRule {

  private final Entities entities;
  private final SupportRule support;
  private final Problems problems;

  AttributeRule(Entities entities, SupportRule support, Problems problems) {
    this.entities = entities;
    this.support = support;
    this.problems = problems;
  }

  /** All attributes that columns or tables come from, those of superclasses first. */
  List<Attribute> attributes(JavaClass entity) {
    Attribute.Role state =
        Hierarchy.sharesTable(entity) ? Attribute.Role.SUBCLASS_STATE : Attribute.Role.STATE;
    List<JavaClass> lineage = mappedLineage(entity);
    Member.Kind access =
        AccessRule.defaultAccess(
            entity.lineage().stream().filter(AttributeRule::isMapped).toList());
    Overrides overrides = Overrides.NONE;
    Map<String, Member> members = new LinkedHashMap<>();
    Map<String, Member.Kind> accesses = new LinkedHashMap<>();
    for (JavaClass type : lineage) {
      support.check(type);
      overrides = overrides.and(type);
    }
    for (int i = lineage.size() - 1; i >= 0; i--) {
      JavaClass type = lineage.get(i);
      for (Member member : AccessRule.attributes(type, access)) {
        members.put(member.name(), member);
        accesses.put(member.name(), AccessRule.access(type).orElse(access));
      }
    }
    List<Attribute> found = new ArrayList<>();
    for (Member member : members.values()) {
      Attribute.Role role =
          member.has(Jpa.ID) || member.has(Jpa.EMBEDDED_ID) ? Attribute.Role.IDENTIFIER : state;
      Attribute attribute =
          new Attribute(entity.simpleName(), List.of(member.name()), role, member, overrides);
      addAll(attribute, accesses.get(member.name()), List.of(), found);
    }
    return found;
  }

  /** The entity and the mapped superclasses above it, up to where another entity begins. */
  private static List<JavaClass> mappedLineage(JavaClass entity) {
    String parent = Hierarchy.parent(entity).map(JavaClass::name).orElse("");
    return entity.lineage().stream()
        .takeWhile(type -> !type.name().equals(parent))
        .filter(AttributeRule::isMapped)
        .toList();
  }

  private static boolean isMapped(JavaClass type) {
    return type.has(Jpa.ENTITY) || type.has(Jpa.MAPPED_SUPERCLASS);
  }

  private void addAll(
      Attribute attribute, Member.Kind access, List<String> enclosing, List<Attribute> found) {
    support.check(attribute);
    Optional<JavaClass> embeddable =
        ElementCollectionRule.applies(attribute) ? Optional.empty() : embeddable(attribute);
    if (embeddable.isEmpty()) {
      found.add(attribute);
      return;
    }
    addParts(attribute, embeddable.get(), access, enclosing, found);
  }

  /** The attributes that an element of a collection of embeddables holds. */
  List<Attribute> parts(Attribute element, JavaClass embeddable) {
    List<Attribute> found = new ArrayList<>();
    addParts(element, embeddable, element.member().kind(), List.of(), found);
    return found;
  }

  private void addParts(
      Attribute attribute,
      JavaClass embeddable,
      Member.Kind access,
      List<String> enclosing,
      List<Attribute> found) {
    String key = attribute.type().key();
    if (enclosing.contains(key)) {
      problems.error(
          "recursive-embeddable",
          attribute.site(),
          "'%s' embeds '%s' in itself, without end. Make the inner one an entity, or mark it @Transient."
              .formatted(attribute.hint(), attribute.type().simpleName()));
      return;
    }
    List<String> inner = new ArrayList<>(enclosing);
    inner.add(key);
    Overrides overrides = attribute.overrides().inside(attribute.name(), attribute);
    List<JavaClass> lineage = embeddable.lineage();
    for (int i = lineage.size() - 1; i >= 0; i--) {
      JavaClass type = lineage.get(i);
      if (i > 0 && !type.has(Jpa.MAPPED_SUPERCLASS) && !type.has(Jpa.EMBEDDABLE)) {
        continue;
      }
      support.check(type);
      Member.Kind ownAccess = AccessRule.access(type).orElse(access);
      for (Member member : ordered(AccessRule.attributes(type, ownAccess), type, attribute)) {
        List<String> path = new ArrayList<>(attribute.path());
        path.add(member.name());
        addAll(
            new Attribute(attribute.entity(), path, attribute.role(), member, overrides),
            ownAccess,
            inner,
            found);
      }
    }
  }

  /** Hibernate orders the parts of what can be a key by name, except a record's. */
  private static List<Member> ordered(List<Member> members, JavaClass type, Attribute attribute) {
    boolean byName =
        (attribute.role() == Attribute.Role.IDENTIFIER
                || attribute.role() == Attribute.Role.ELEMENT)
            && type.shape() != JavaClass.Shape.RECORD;
    return byName ? members.stream().sorted(Comparator.comparing(Member::name)).toList() : members;
  }

  private Optional<JavaClass> embeddable(Attribute attribute) {
    boolean says = attribute.has(Jpa.EMBEDDED) || attribute.has(Jpa.EMBEDDED_ID);
    Optional<JavaClass> found =
        says ? entities.find(attribute.type()) : entities.findEmbeddable(attribute.type());
    if (says && found.isEmpty()) {
      problems.error(
          "unknown-embeddable",
          attribute.site(),
          "'%s' has the type '%s', which is no class that can be embedded. Give it the type of an @Embeddable class."
              .formatted(attribute.hint(), attribute.type()));
    }
    return found;
  }
}
