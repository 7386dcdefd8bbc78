package dev.godwit.processor.mapping;

import dev.godwit.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Makes the identifier the primary key (Jakarta Persistence 3.2 §2.4). */
final class IdRule {

  private final BasicRule basics;
  private final GeneratorRule generators;
  private final Problems problems;

  IdRule(BasicRule basics, GeneratorRule generators, Problems problems) {
    this.basics = basics;
    this.generators = generators;
    this.problems = problems;
  }

  /** Adds the identifier's columns, the primary key and what generates its values. */
  void map(EntityClass entity) {
    List<Attribute> identifier =
        entity.attributes().stream()
            .filter(attribute -> attribute.role() == Attribute.Role.IDENTIFIER)
            .toList();
    boolean isRoot =
        entity.javaClass().lineage().stream().skip(1).noneMatch(it -> it.has(Jpa.ENTITY));
    if (identifier.isEmpty() && isRoot) {
      problems.error(
          "no-identifier",
          entity.javaClass().site(),
          "Entity '%s' has no identifier. Annotate an attribute with @Id."
              .formatted(entity.javaClass().simpleName()));
    }
    for (Attribute attribute : identifier) {
      if (Relation.of(attribute).isPresent()) {
        problems.error(
            "unsupported-derived-identifier",
            attribute.site(),
            "'%s' is a relation and part of the identifier, which Godwit does not map yet. Give the entity an identifier of its own, or mark it @Unmanaged."
                .formatted(attribute.hint()));
        continue;
      }
      Optional<MappedColumn> column = basics.map(attribute, entity.table());
      column.ifPresent(
          found -> {
            entity.table().addToPrimaryKey(found.name());
            generators.map(attribute, entity, found);
          });
    }
  }
}
