package dev.godwit.processor.mapping;

import dev.godwit.processor.mapping.table.Origin;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.TableRow;
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
 * @param sequences where each sequence comes from; the hint lists the attributes it counts for
 * @param rows where each row of a generator's table comes from, in the same way
 * @param derivedNames the constraints and indexes whose names no source gives: the base's names
 *     stay where only the name differs
 * @param answers what the sources answer to the questions a change raises
 * @param converters the binary names of the converters that apply by themselves
 * @param enums what stands for each constant of enums where that is not its name, by the enum's
 *     binary name
 * @param ordinals the enum whose ordinals a column holds, by its binary name
 */
public record Model(
    Schema schema,
    Map<QualifiedName, Origin> tables,
    Map<TableMember, Origin> columns,
    Map<QualifiedName, Origin> sequences,
    Map<TableRow, Origin> rows,
    Set<TableMember> derivedNames,
    Answers answers,
    Set<String> converters,
    Map<String, Map<String, String>> enums,
    Map<TableMember, String> ordinals) {

  /** Copies and checks. */
  public Model {
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(answers, "answers");
    tables = Map.copyOf(tables);
    columns = Map.copyOf(columns);
    sequences = Map.copyOf(sequences);
    rows = Map.copyOf(rows);
    derivedNames = Set.copyOf(derivedNames);
    converters = Set.copyOf(converters);
    enums = Map.copyOf(enums);
    ordinals = Map.copyOf(ordinals);
  }

  /** The same with other answers. */
  public Model withAnswers(Answers others) {
    return new Model(
        schema,
        tables,
        columns,
        sequences,
        rows,
        derivedNames,
        others,
        converters,
        enums,
        ordinals);
  }
}
