package dev.godwit.processor.mapping;

import dev.godwit.processor.entity.JavaType;
import dev.godwit.processor.problem.Problems;
import dev.godwit.schema.ColumnType;
import dev.godwit.schema.Definitions;
import java.util.stream.Collectors;

/** Maps an enum to its names or ordinals and checks them (Jakarta Persistence 3.2 §11.1.18). */
final class EnumRule {

  private final Entities entities;
  private final Problems problems;

  EnumRule(Entities entities, Problems problems) {
    this.entities = entities;
    this.problems = problems;
  }

  /** The column type for the enum that the attribute holds. */
  ColumnType type(JavaType type, Attribute attribute, ColumnSize size) {
    if (entities.find(type).isPresent()) {
      problems.error(
          "unsupported-enumerated-value",
          attribute.site(),
          "The enum '%s' says with @EnumeratedValue what stands in the column, which Godwit does not map yet. Remove it, or mark the entity @Unmanaged."
              .formatted(type.simpleName()));
    }
    if (!isByName(attribute)) {
      return Definitions.tinyint();
    }
    return size.length().orElse(0) == 1 ? size.character() : size.varchar();
  }

  /** Adds the check that the column holds one of the constants, as Hibernate does. */
  void addCheck(JavaType type, Attribute attribute, String column, TableBuilder table) {
    String name = SqlNames.inCondition(column);
    String condition =
        isByName(attribute)
            ? name
                + type.constants().stream()
                    .map(constant -> "'" + constant + "'")
                    .collect(Collectors.joining(",", " in (", ")"))
            : name + " between 0 and " + (type.constants().size() - 1);
    if (!type.constants().isEmpty()) {
      table.addCheck(TableBuilder.columnCheck(column, condition));
    }
  }

  /** Whether it is an enum of which the attribute stores the constants' names. */
  boolean isByName(JavaType type, Attribute attribute) {
    return type.kind() == JavaType.Kind.ENUM && isByName(attribute);
  }

  private static boolean isByName(Attribute attribute) {
    return attribute
        .find(Jpa.ENUMERATED)
        .map(use -> use.text("value").equals("STRING"))
        .orElse(false);
  }
}
