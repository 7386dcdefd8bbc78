package dev.godwit.processor.snapshot;

import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.TableMember;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What {@code schema.snapshot} says.
 *
 * @param schema the schema after all revisions
 * @param tableHints the Java name behind each table, where it is known
 * @param columnHints the attribute behind each column, where it is known
 * @param revisions the parents of each revision that the schema contains, by its identifier
 * @param recollection what a compile of only some classes would not find
 */
public record Snapshot(
    Schema schema,
    Map<QualifiedName, String> tableHints,
    Map<TableMember, String> columnHints,
    NavigableMap<String, List<String>> revisions,
    Recollection recollection) {

  /** The snapshot of a history without migrations. */
  public static final Snapshot EMPTY =
      new Snapshot(Schema.empty(), Map.of(), Map.of(), new TreeMap<>(), Recollection.NONE);

  /** Copies. */
  public Snapshot {
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(recollection, "recollection");
    tableHints = Map.copyOf(tableHints);
    columnHints = Map.copyOf(columnHints);
    revisions = new TreeMap<>(revisions);
  }
}
