package dev.godwit.processor.mapping.entity;

import dev.godwit.processor.entity.JavaClass;
import dev.godwit.processor.mapping.annotation.Jpa;
import java.util.List;
import java.util.Optional;

/** How an entity's hierarchy is mapped (Jakarta Persistence 3.2 §2.14). */
public enum Hierarchy {
  /** All classes share the root's table. */
  SINGLE_TABLE,
  /** Each class has a table for what it adds. */
  JOINED,
  /** Each class has a table for all it has. */
  TABLE_PER_CLASS;

  /** The strategy that the root of the entity's hierarchy chooses. */
  public static Hierarchy of(JavaClass entity) {
    return root(entity)
        .find(Jpa.INHERITANCE)
        .map(use -> valueOf(use.text("strategy")))
        .orElse(SINGLE_TABLE);
  }

  /** The topmost entity that an entity inherits from; or itself. */
  public static JavaClass root(JavaClass entity) {
    List<JavaClass> above =
        entity.lineage().stream().filter(found -> found.has(Jpa.ENTITY)).toList();
    return above.isEmpty() ? entity : above.get(above.size() - 1);
  }

  /** The entity that an entity inherits from. */
  public static Optional<JavaClass> parent(JavaClass entity) {
    return entity.lineage().stream().skip(1).filter(above -> above.has(Jpa.ENTITY)).findFirst();
  }

  /** Whether the entity's rows are in the table of the one that it inherits from. */
  public static boolean sharesTable(JavaClass entity) {
    return parent(entity).isPresent() && of(entity) == SINGLE_TABLE;
  }
}
