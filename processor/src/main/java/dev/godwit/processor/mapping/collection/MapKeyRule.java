package dev.godwit.processor.mapping.collection;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.Overrides;
import dev.godwit.processor.mapping.entity.Targets;
import dev.godwit.processor.mapping.name.Identifier;
import dev.godwit.processor.mapping.relation.ForeignKeyRule;
import dev.godwit.processor.mapping.relation.JoinColumnRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.ForeignKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Maps the keys of a map (Jakarta Persistence 3.2 §11.1.31 to §11.1.37). */
public final class MapKeyRule {

  private final Entities entities;
  private final Targets targets;
  private final ElementRule elements;
  private final JoinColumnRule joinColumns;
  private final Problems problems;

  public MapKeyRule(
      Entities entities,
      Targets targets,
      ElementRule elements,
      JoinColumnRule joinColumns,
      Problems problems) {
    this.entities = entities;
    this.targets = targets;
    this.elements = elements;
    this.joinColumns = joinColumns;
    this.problems = problems;
  }

  /**
   * Adds the columns of the map's keys, and returns all that the keys are found in.
   *
   * @param target the entity whose instances are the values, if it is one
   * @param presence whether each row of the table has a key
   */
  List<MappedColumn> map(
      EntityClass entity,
      Attribute map,
      Optional<EntityClass> target,
      TableBuilder table,
      JoinColumnRule.Presence presence) {
    Optional<AnnotationUse> property = map.find(Jpa.MAP_KEY);
    if (property.isPresent()) {
      return ofProperty(map, property.get(), target);
    }
    Optional<JavaType> type = type(map);
    if (type.isEmpty()) {
      problems.error(
          "unknown-key-type",
          map.site(),
          "The keys of '%s' have no known type. Give the map type arguments, or name the type with @MapKeyClass."
              .formatted(map.hint()));
      return List.of();
    }
    Attribute key = MapParts.key(map, type.get());
    if (entities.findEntity(type.get()).isPresent()) {
      return ofEntity(map, key, table, presence);
    }
    JoinColumnRule.uses(key).stream().findFirst().ifPresent(use -> refuseJoinColumn(map, use));
    return elements.map(entity, withColumn(key, presence), Overrides.NONE.and(key), table);
  }

  private void refuseJoinColumn(Attribute map, AnnotationUse use) {
    problems.error(
        "key-is-no-entity",
        use.site(),
        "The keys of '%s' are no entities, so @MapKeyJoinColumn has nothing to refer to. Use @MapKeyColumn."
            .formatted(map.hint()));
  }

  private static Optional<JavaType> type(Attribute map) {
    return map.find(Jpa.MAP_KEY_CLASS)
        .flatMap(use -> use.javaClass("value"))
        .or(() -> map.type().arguments().stream().limit(1).findFirst());
  }

  /** The keys are an attribute of the values, so they have no columns of their own. */
  private List<MappedColumn> ofProperty(
      Attribute map, AnnotationUse use, Optional<EntityClass> target) {
    String name = use.text("name");
    if (target.isEmpty()) {
      problems.error(
          "unknown-map-key",
          use.site(),
          "The values of '%s' are no entities, so @MapKey finds no attribute. Use @MapKeyColumn."
              .formatted(map.hint()));
      return List.of();
    }
    List<Attribute> attributes =
        entities.lineage(target.get()).stream()
            .flatMap(found -> found.attributes().stream())
            .toList();
    boolean exists =
        name.isBlank()
            || attributes.stream()
                .anyMatch(
                    attribute ->
                        attribute.dottedPath().equals(name)
                            || attribute.dottedPath().startsWith(name + '.'));
    if (!exists) {
      problems.error(
          "unknown-map-key",
          use.site("name"),
          "The keys of '%s' are '%s' of its values, which have no such attribute. Name one of %s."
              .formatted(
                  map.hint(),
                  name,
                  attributes.stream()
                      .map(attribute -> attribute.path().get(0))
                      .distinct()
                      .collect(Collectors.joining(", "))));
    }
    return List.of();
  }

  private List<MappedColumn> ofEntity(
      Attribute map, Attribute key, TableBuilder table, JoinColumnRule.Presence presence) {
    Optional<EntityClass> target = targets.managed(map, Optional.of(key.type()));
    if (target.isEmpty()) {
      return List.of();
    }
    return joinColumns.map(
        new JoinColumnRule.Reference(
            JoinColumnRule.uses(key),
            referred -> Identifier.implied(key.name()),
            target.get(),
            presence,
            JoinColumnRule.Reach.ANY_COLUMNS,
            ForeignKey.Action.NO_ACTION,
            UnaryOperator.identity(),
            presence == JoinColumnRule.Presence.REQUIRED
                ? MappedColumn.Use.WRITTEN
                : MappedColumn.Use.SHARED,
            key.origin()),
        ForeignKeyRule.of(key),
        table);
  }

  /**
   * Says what the annotations leave to the place of a basic key's column: it is NOT NULL, except in
   * the table of the values, which need not be in a map; and there it may be an attribute's column,
   * too.
   */
  private static Attribute withColumn(Attribute key, JoinColumnRule.Presence presence) {
    Optional<AnnotationUse> given = key.find(Jpa.COLUMN);
    Map<String, AnnotationUse.Argument> members = new HashMap<>();
    given.ifPresent(use -> members.putAll(use.members()));
    boolean required = presence == JoinColumnRule.Presence.REQUIRED;
    members.put("nullable", argument(!required, key));
    if (!required) {
      members.put("insertable", argument(false, key));
      members.put("updatable", argument(false, key));
    }
    List<AnnotationUse> annotations =
        new ArrayList<>(
            key.annotations().stream().filter(use -> !use.type().equals(Jpa.COLUMN)).toList());
    annotations.add(
        new AnnotationUse(Jpa.COLUMN, members, given.map(AnnotationUse::site).orElse(key.site())));
    return key.annotated(annotations);
  }

  private static AnnotationUse.Argument argument(boolean value, Attribute key) {
    return new AnnotationUse.Argument(value, /* explicit= */ true, key.site());
  }
}
