package dev.godwit.processor.snapshot;

import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.TableMember;
import dev.godwit.schema.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Java names behind the parts of a schema, where they are known: they make renames certain, and
 * are no part of the schema.
 *
 * @param tables the class or attribute behind each table
 * @param columns the attribute behind each column
 * @param sequences the attributes that each sequence counts for
 * @param rows the attributes that each row of a generator's table counts for
 */
public record Hints(
    Map<QualifiedName, String> tables,
    Map<TableMember, String> columns,
    Map<QualifiedName, String> sequences,
    Map<TableRow, String> rows) {

  /** No hints. */
  public static final Hints NONE = new Hints(Map.of(), Map.of(), Map.of(), Map.of());

  /** Copies. */
  public Hints {
    tables = Map.copyOf(tables);
    columns = Map.copyOf(columns);
    sequences = Map.copyOf(sequences);
    rows = Map.copyOf(rows);
  }

  /** What several snapshots say of what a schema has; of each part, the first. */
  public static Hints of(List<Hints> all, Schema schema) {
    Map<QualifiedName, String> tables = new HashMap<>();
    Map<TableMember, String> columns = new HashMap<>();
    Map<QualifiedName, String> sequences = new HashMap<>();
    Map<TableRow, String> rows = new HashMap<>();
    for (Hints each : all) {
      each.tables.forEach(tables::putIfAbsent);
      each.columns.forEach(columns::putIfAbsent);
      each.sequences.forEach(sequences::putIfAbsent);
      each.rows.forEach(rows::putIfAbsent);
    }
    tables.keySet().retainAll(schema.tables().names());
    columns
        .keySet()
        .removeIf(
            it ->
                schema
                    .tables()
                    .find(it.table())
                    .filter(table -> table.columns().contains(it.name()))
                    .isEmpty());
    sequences.keySet().retainAll(schema.sequences().names());
    rows.keySet()
        .removeIf(
            it ->
                schema
                    .tables()
                    .find(it.table())
                    .filter(table -> table.rows().contains(it.key()))
                    .isEmpty());
    return new Hints(tables, columns, sequences, rows);
  }
}
