package dev.godwit.processor.snapshot;

import dev.godwit.schema.Schema;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What {@code schema.snapshot} says.
 *
 * @param schema the schema after all revisions
 * @param hints the Java names behind the schema's parts
 * @param revisions the parents of each revision that the schema contains, by its identifier
 * @param recollection what a compile of only some classes would not find
 */
public record Snapshot(
    Schema schema,
    Hints hints,
    NavigableMap<String, List<String>> revisions,
    Recollection recollection) {

  /** The snapshot of a history without migrations. */
  public static final Snapshot EMPTY =
      new Snapshot(Schema.empty(), Hints.NONE, new TreeMap<>(), Recollection.NONE);

  /** Copies. */
  public Snapshot {
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(recollection, "recollection");
    Objects.requireNonNull(hints, "hints");
    revisions = new TreeMap<>(revisions);
  }
}
