package dev.godwit.processor.mapping;

import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.TableMember;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The schema that the entities imply, and what is known about each part beyond its definition.
 *
 * @param schema the schema
 * @param tables where each table comes from; the hint is the entity's binary name, or the owning
 *     attribute for a join or collection table
 * @param columns where each column comes from; the hint is the attribute's path
 * @param derivedNames the constraints and indexes whose names no source gives: the base's names
 *     stay where only the name differs
 * @param answers what the sources answer to the questions a change raises
 */
public record Model(
    Schema schema,
    Map<QualifiedName, Origin> tables,
    Map<TableMember, Origin> columns,
    Set<TableMember> derivedNames,
    Answers answers) {

  /** Copies and checks. */
  public Model {
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(answers, "answers");
    tables = Map.copyOf(tables);
    columns = Map.copyOf(columns);
    derivedNames = Set.copyOf(derivedNames);
  }
}
