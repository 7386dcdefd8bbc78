package dev.godwit.processor.mapping.collection;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.entity.Member;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Overrides;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes the annotations of a map apart into those of its keys and those of its values, and gives
 * them the names that they have on other attributes (Jakarta Persistence 3.2 §11.1.32 to §11.1.38).
 */
final class MapParts {

  private static final Map<String, String> ON_KEYS =
      Map.of(
          Jpa.MAP_KEY_COLUMN, Jpa.COLUMN,
          Jpa.MAP_KEY_ENUMERATED, Jpa.ENUMERATED,
          Jpa.MAP_KEY_TEMPORAL, Jpa.TEMPORAL,
          Jpa.MAP_KEY_JOIN_COLUMN, Jpa.JOIN_COLUMN,
          Jpa.MAP_KEY_JOIN_COLUMNS, Jpa.JOIN_COLUMNS);

  /** Repeatable annotations that name a part, by that member, with their containers. */
  private static final List<Addressed> ADDRESSED =
      List.of(
          new Addressed(Jpa.CONVERT, Jpa.CONVERTS, "attributeName"),
          new Addressed(Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES, "name"),
          new Addressed(Jpa.ASSOCIATION_OVERRIDE, Jpa.ASSOCIATION_OVERRIDES, "name"));

  private MapParts() {}

  /** An annotation that says with a member which part it is about. */
  private record Addressed(String type, String container, String member) {}

  /** The attribute as its own key, whose column is {@code <attribute>_KEY} unless annotated. */
  static Attribute key(Attribute map, JavaType type) {
    List<AnnotationUse> annotations = new ArrayList<>();
    for (AnnotationUse use : map.annotations()) {
      Optional.ofNullable(ON_KEYS.get(use.type()))
          .ifPresent(name -> annotations.add(new AnnotationUse(name, use.members(), use.site())));
    }
    // Hibernate does not apply a converter to a part of an embeddable key.
    addressed(map, "key")
        .filter(use -> !use.type().equals(Jpa.CONVERT) || use.text("attributeName").isEmpty())
        .forEach(annotations::add);
    if (!convertsValues(map)) {
      unaddressedConversions(map).forEach(annotations::add);
    }
    List<String> path = new ArrayList<>(map.path().subList(0, map.path().size() - 1));
    path.add(map.name() + "(key)");
    Member member = map.member();
    return new Attribute(
        map.entity(),
        path,
        Attribute.Role.ELEMENT,
        new Member(map.name() + "_KEY", member.kind(), type, annotations, member.site()),
        Overrides.NONE);
  }

  /** The annotations of the map's values. */
  static List<AnnotationUse> onValues(Attribute map) {
    List<AnnotationUse> annotations = new ArrayList<>();
    for (AnnotationUse use : map.annotations()) {
      boolean isAddressed =
          ADDRESSED.stream()
              .anyMatch(
                  kind -> use.type().equals(kind.type()) || use.type().equals(kind.container()));
      if (!isAddressed && !ON_KEYS.containsKey(use.type())) {
        annotations.add(use);
      }
    }
    addressed(map, "value").forEach(annotations::add);
    if (convertsValues(map)) {
      unaddressedConversions(map).forEach(annotations::add);
    }
    return annotations;
  }

  /** A conversion that names no part means the values, unless these cannot be converted. */
  private static boolean convertsValues(Attribute map) {
    return map.has(Jpa.ELEMENT_COLLECTION)
        && Stream.of(Jpa.ENUMERATED, Jpa.TEMPORAL).noneMatch(map::has);
  }

  private static Stream<AnnotationUse> unaddressedConversions(Attribute map) {
    return map.all(Jpa.CONVERT, Jpa.CONVERTS).stream()
        .filter(
            use -> {
              String part = use.text("attributeName").split("\\.", 2)[0];
              return !part.equals("key") && !part.equals("value");
            });
  }

  /** The annotations that name a part of the map, with the path from there on. */
  private static Stream<AnnotationUse> addressed(Attribute map, String part) {
    return ADDRESSED.stream()
        .flatMap(
            kind ->
                map.all(kind.type(), kind.container()).stream()
                    .flatMap(use -> inside(use, kind.member(), part).stream()));
  }

  private static Optional<AnnotationUse> inside(AnnotationUse use, String member, String part) {
    String path = use.text(member);
    if (!path.equals(part) && !path.startsWith(part + '.')) {
      return Optional.empty();
    }
    String rest = path.substring(Math.min(path.length(), part.length() + 1));
    Map<String, AnnotationUse.Argument> members = new HashMap<>(use.members());
    members.computeIfPresent(
        member,
        (name, argument) -> new AnnotationUse.Argument(rest, argument.explicit(), argument.site()));
    return Optional.of(new AnnotationUse(use.type(), members, use.site()));
  }
}
