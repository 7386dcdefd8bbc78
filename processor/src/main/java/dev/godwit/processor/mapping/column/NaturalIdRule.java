package dev.godwit.processor.mapping.column;

import dev.godwit.processor.mapping.annotation.Hibernate;
import dev.godwit.processor.mapping.entity.Attribute;
import dev.godwit.processor.mapping.entity.EntityClass;
import dev.godwit.processor.mapping.table.MappedColumn;
import dev.godwit.processor.mapping.table.TableBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the attributes of {@code @NaturalId} unique together, in each table for itself. */
public final class NaturalIdRule {

  private NaturalIdRule() {}

  /** Adds the constraints of an entity whose columns are known. */
  public static void add(EntityClass entity) {
    List<Attribute> natural =
        entity.state().stream()
            .filter(NaturalIdRule::isNatural)
            .sorted(Comparator.comparing(Attribute::dottedPath))
            .toList();
    Stream.concat(Stream.of(entity.table()), entity.table().secondaries().stream())
        .forEach(table -> add(natural, table));
  }

  private static void add(List<Attribute> natural, TableBuilder table) {
    List<String> columns =
        natural.stream()
            .flatMap(attribute -> table.columnsOf(attribute.origin()).stream())
            .map(MappedColumn::name)
            .distinct()
            .toList();
    if (!columns.isEmpty()) {
      table.addUnique(new TableBuilder.Unique(Optional.empty(), columns));
    }
  }

  private static boolean isNatural(Attribute attribute) {
    return attribute.has(Hibernate.NATURAL_ID)
        || attribute.overrides().enclosing(Hibernate.NATURAL_ID).isPresent();
  }
}
