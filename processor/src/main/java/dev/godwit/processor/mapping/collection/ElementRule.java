package dev.godwit.processor.mapping.collection;

import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.mapping.column.BasicRule;
import dev.godwit.processor.mapping.column.FormulaRule;
import dev.godwit.processor.mapping.declaration.AttributeRule;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.Entities;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.entity.Overrides;
import dev.godwit.processor.mapping.entity.Relation;
import dev.godwit.processor.mapping.relation.ToOneRule;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.TableBuilder;
import dev.godwit.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Maps what stands in each row of a collection's table: the basic value or embeddable that is an
 * element, or a map's key (Jakarta Persistence 3.2 §2.8).
 */
public final class ElementRule {

  private final Entities entities;
  private final AttributeRule attributes;
  private final BasicRule basics;
  private final ToOneRule toOnes;
  private final Problems problems;

  public ElementRule(
      Entities entities,
      AttributeRule attributes,
      BasicRule basics,
      ToOneRule toOnes,
      Problems problems) {
    this.entities = entities;
    this.attributes = attributes;
    this.basics = basics;
    this.toOnes = toOnes;
    this.problems = problems;
  }

  /**
   * Adds the element's columns and returns them.
   *
   * @param overrides what replaces the column definitions of an embeddable's attributes
   */
  List<MappedColumn> map(
      EntityClass entity, Attribute element, Overrides overrides, TableBuilder table) {
    Optional<JavaClass> embeddable = entities.findEmbeddable(element.type());
    if (embeddable.isEmpty()) {
      return basics.map(element, table).stream().toList();
    }
    List<MappedColumn> columns = new ArrayList<>();
    for (Attribute part : attributes.parts(element, embeddable.get(), overrides)) {
      Optional<Relation> relation = Relation.of(part);
      if (relation.isPresent() && relation.get().kind().isToOne()) {
        columns.addAll(toOnes.map(entity, part, relation.get(), table));
      } else if (relation.isPresent() || part.isElementCollection()) {
        problems.error(
            "nested-collection",
            part.site(),
            "'%s' is a collection in the elements of a collection. Make '%s' an entity."
                .formatted(part.hint(), element.type().simpleName()));
      } else if (!FormulaRule.isComputed(part)) {
        basics.map(part, table).ifPresent(columns::add);
      }
    }
    return columns;
  }
}
