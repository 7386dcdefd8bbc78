package dev.godwit.processor.mapping.collection;

import dev.godwit.processor.entity.AnnotationUse;
import dev.godwit.processor.mapping.annotation.Jpa;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.relation.JoinColumnRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * Adds the columns that a collection's elements are found by: a list's order, a map's keys; and
 * refuses the annotations of these on other collections.
 */
public final class CollectionIndexRule {

  private static final List<String> OF_MAPS =
      List.of(
          Jpa.MAP_KEY,
          Jpa.MAP_KEY_CLASS,
          Jpa.MAP_KEY_COLUMN,
          Jpa.MAP_KEY_ENUMERATED,
          Jpa.MAP_KEY_JOIN_COLUMN,
          Jpa.MAP_KEY_JOIN_COLUMNS,
          Jpa.MAP_KEY_TEMPORAL);

  private final OrderColumnRule orderColumns;
  private final MapKeyRule mapKeys;
  private final Problems problems;

  public CollectionIndexRule(OrderColumnRule orderColumns, MapKeyRule mapKeys, Problems problems) {
    this.orderColumns = orderColumns;
    this.mapKeys = mapKeys;
    this.problems = problems;
  }

  /**
   * Adds the columns to the table that holds the elements, and returns them; none if an element is
   * found by itself.
   *
   * @param target the entity that the elements are, if they are one
   * @param presence whether each row of the table is an element
   */
  List<MappedColumn> map(
      EntityClass entity,
      Attribute attribute,
      Optional<EntityClass> target,
      TableBuilder table,
      JoinColumnRule.Presence presence) {
    CollectionKind kind = CollectionKind.of(attribute);
    refuseMisplaced(attribute, kind);
    if (kind == CollectionKind.LIST) {
      return List.of(orderColumns.map(attribute, table, presence));
    }
    return kind == CollectionKind.MAP
        ? mapKeys.map(entity, attribute, target, table, presence)
        : List.of();
  }

  private void refuseMisplaced(Attribute attribute, CollectionKind kind) {
    Optional<AnnotationUse> order = attribute.find(Jpa.ORDER_COLUMN);
    if (order.isPresent() && kind != CollectionKind.LIST) {
      problems.error(
          "order-without-list",
          order.get().site(),
          "'%s' has an @OrderColumn, but is no list. Make it a List, or remove the annotation."
              .formatted(attribute.hint()));
    }
    for (String type : OF_MAPS) {
      Optional<AnnotationUse> use = attribute.find(type);
      if (use.isPresent() && kind != CollectionKind.MAP) {
        problems.error(
            "key-without-map",
            use.get().site(),
            "'%s' has an @%s, but is no map. Make it a Map, or remove the annotation."
                .formatted(attribute.hint(), use.get().simpleName()));
      }
    }
  }
}
