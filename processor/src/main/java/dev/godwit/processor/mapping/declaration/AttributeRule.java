package dev.godwit.processor.mapping.declaration;

import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.annotation.SupportRule;
import dev.godwit.processor.mapping.column.JdbcTypeRule;
import dev.godwit.processor.mapping.entity.AccessRule;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.EmbeddableHierarchy;
import dev.godwit.processor.mapping.entity.Embeddables;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.Hierarchy;
import dev.godwit.processor.mapping.entity.IdClassRule;
import dev.godwit.processor.mapping.entity.Overrides;
import dev.godwit.processor.mapping.entity.Relation;
import dev.godwit.processor.mapping.relation.RelationProblems;
import dev.godwit.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds an entity's attributes: its own, those of mapped superclasses (Jakarta Persistence 3.2
 * §2.13.2), and in place of an embedded attribute those of its embeddable (§2.7).
 */
public final class AttributeRule {

  private final Entities entities;
  private final SupportRule support;
  private final EmbeddableHierarchy embeddables;
  private final RelationProblems relations;
  private final IdClassRule idClasses;
  private final Problems problems;

  public AttributeRule(Entities entities, SupportRule support, Problems problems) {
    this.entities = entities;
    this.support = support;
    embeddables = new EmbeddableHierarchy(entities, problems);
    relations = new RelationProblems(problems);
    idClasses = new IdClassRule(entities);
    this.problems = problems;
  }

  /** All attributes that columns or tables come from, those of superclasses first. */
  List<Attribute> attributes(JavaClass entity) {
    Attribute.Role state =
        Hierarchy.sharesTable(entity) ? Attribute.Role.SUBCLASS_STATE : Attribute.Role.STATE;
    Overrides overrides = Overrides.NONE;
    for (JavaClass type : mappedLineage(entity)) {
      support.check(type);
      overrides = overrides.and(type);
    }
    Map<String, Member> inherited =
        Hierarchy.parent(entity).map(this::members).orElseGet(LinkedHashMap::new);
    Member.Kind access =
        AccessRule.access(entity).orElseGet(() -> AccessRule.defaultAccess(entity));
    List<Attribute> found = new ArrayList<>();
    for (Member member : members(entity).values()) {
      if (!inherited.containsKey(member.name())) {
        boolean isId = isId(member);
        Attribute.Role role = isId ? Attribute.Role.IDENTIFIER : state;
        Member described = isId ? idClasses.described(entity, member) : member;
        Attribute attribute =
            new Attribute(entity.simpleName(), List.of(member.name()), role, described, overrides);
        addAll(attribute, access, List.of(), found);
      }
    }
    return found;
  }

  /** What an entity has and inherits: of attributes of one name the topmost counts. */
  private Map<String, Member> members(JavaClass entity) {
    Map<String, Member> members =
        Hierarchy.parent(entity).map(this::members).orElseGet(LinkedHashMap::new);
    Member.Kind access = AccessRule.defaultAccess(entity);
    List<JavaClass> lineage = mappedLineage(entity);
    for (int i = lineage.size() - 1; i >= 0; i--) {
      JavaClass type = lineage.get(i);
      for (Member member : AccessRule.attributes(type, access)) {
        Member above = members.putIfAbsent(member.name(), member);
        if (above != null && isId(member)) {
          refuseRedeclaration(type, member, above);
        }
      }
    }
    return members;
  }

  private void refuseRedeclaration(JavaClass type, Member member, Member above) {
    if (!isId(above)) {
      problems.error(
          "redeclared-identifier",
          member.site(),
          "'%s.%s' is inherited as an attribute that is no identifier, and that one counts. Annotate the inherited one with @Id or with @Transient."
              .formatted(type.simpleName(), member.name()));
    } else if (member.has(Jpa.GENERATED_VALUE)) {
      problems.error(
          "redeclared-identifier",
          member.site(),
          "'%s.%s' is inherited as an identifier, and how that one is generated counts. Remove @GeneratedValue here, or annotate the inherited one with @Transient."
              .formatted(type.simpleName(), member.name()));
    }
  }

  private static boolean isId(Member member) {
    return member.has(Jpa.ID) || member.has(Jpa.EMBEDDED_ID);
  }

  /** The entity and the mapped superclasses above it, up to where another entity begins. */
  private static List<JavaClass> mappedLineage(JavaClass entity) {
    String parent = Hierarchy.parent(entity).map(JavaClass::name).orElse("");
    return entity.lineage().stream()
        .takeWhile(type -> !type.name().equals(parent))
        .filter(AccessRule::isMapped)
        .toList();
  }

  /**
   * Adds the attribute, or what is embedded in it.
   *
   * @param access how its entity's attributes are reached, and those of what is embedded at any
   *     depth
   */
  private void addAll(
      Attribute attribute, Member.Kind access, List<String> enclosing, List<Attribute> found) {
    support.check(attribute);
    if (!relations.isSound(attribute) && attribute.role() != Attribute.Role.IDENTIFIER) {
      return;
    }
    Optional<JavaClass> embeddable =
        attribute.isElementCollection() || Relation.of(attribute).isPresent()
            ? Optional.empty()
            : embeddable(attribute);
    if (embeddable.isEmpty()) {
      found.add(attribute);
      return;
    }
    Overrides overrides = attribute.overrides().inside(attribute.name(), attribute);
    addParts(attribute, embeddable.get(), access, overrides, enclosing, found);
  }

  /**
   * The attributes that an embeddable holds which is an element of a collection or a key of a map.
   *
   * @param overrides what replaces their column definitions
   */
  public List<Attribute> parts(Attribute element, JavaClass embeddable, Overrides overrides) {
    List<Attribute> found = new ArrayList<>();
    addParts(element, embeddable, element.member().kind(), overrides, List.of(), found);
    return found;
  }

  private void addParts(
      Attribute attribute,
      JavaClass embeddable,
      Member.Kind access,
      Overrides overrides,
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
    Map<String, Member> members = new LinkedHashMap<>();
    embeddables
        .discriminator(attribute, embeddable)
        .ifPresent(member -> members.put(member.name(), member));
    for (JavaClass type : embeddables.classes(embeddable)) {
      support.check(type);
      AccessRule.attributes(type, AccessRule.access(attribute).orElse(access))
          .forEach(member -> members.putIfAbsent(member.name(), member));
    }
    for (Member part : ordered(members.values(), embeddable, attribute)) {
      List<String> path = new ArrayList<>(attribute.path());
      path.add(part.name());
      addAll(
          new Attribute(attribute.entity(), path, attribute.role(), part, overrides),
          access,
          inner,
          found);
    }
  }

  /** Hibernate orders the parts of what can be a key by name, except a record's. */
  private static Collection<Member> ordered(
      Collection<Member> members, JavaClass type, Attribute attribute) {
    boolean byName =
        (attribute.role() == Attribute.Role.IDENTIFIER
                || attribute.role() == Attribute.Role.ELEMENT)
            && type.shape() != JavaClass.Shape.RECORD;
    return byName ? members.stream().sorted(Comparator.comparing(Member::name)).toList() : members;
  }

  private Optional<JavaClass> embeddable(Attribute attribute) {
    if (JdbcTypeRule.isDocument(attribute)) {
      return Optional.empty();
    }
    JavaType type = Embeddables.target(attribute).orElse(attribute.type());
    boolean says = attribute.has(Jpa.EMBEDDED) || attribute.has(Jpa.EMBEDDED_ID);
    Optional<JavaClass> found = says ? entities.find(type) : entities.findEmbeddable(type);
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
