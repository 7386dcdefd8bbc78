package dev.godwit.processor.mapping.table;

import dev.godwit.schema.Schema;
import dev.godwit.schema.TableMember;
import java.util.Set;

/**
 * A schema that the rules are done with.
 *
 * @param derivedNames the constraints and indexes whose names the source does not give
 */
public record FinishedSchema(Schema schema, Set<TableMember> derivedNames) {

  /** Copies. */
  public FinishedSchema {
    derivedNames = Set.copyOf(derivedNames);
  }

  /** Without anything. */
  public static FinishedSchema empty() {
    return new FinishedSchema(Schema.empty(), Set.of());
  }
}
