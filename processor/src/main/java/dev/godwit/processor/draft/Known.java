package dev.godwit.processor.draft;

import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What snapshots say of a history.
 *
 * @param schema the schema after the revisions; empty where both sides of a merge stand in the
 *     file, or a revision was withdrawn: then the migrations alone tell
 * @param revisions those that the snapshot contains
 * @param snapshots the snapshots, for their hints
 */
record Known(Optional<Schema> schema, Set<String> revisions, List<Snapshot> snapshots) {

  Known {
    revisions = Set.copyOf(revisions);
    snapshots = List.copyOf(snapshots);
  }

  /** What a snapshot says, or what the two sides of one say together. */
  static Known of(List<Snapshot> sides) {
    Set<String> revisions = new TreeSet<>();
    sides.forEach(side -> revisions.addAll(side.revisions().keySet()));
    return new Known(
        sides.size() == 1 ? Optional.of(sides.get(0).schema()) : Optional.empty(),
        revisions,
        sides);
  }

  /** The same without revisions that were withdrawn. */
  Known without(Set<String> withdrawn) {
    Set<String> rest = new TreeSet<>(revisions);
    return rest.removeAll(withdrawn) ? new Known(Optional.empty(), rest, snapshots) : this;
  }

  /** The same with more snapshots, of which only the hints count. */
  Known withHintsOf(List<Snapshot> others) {
    List<Snapshot> all = new ArrayList<>(snapshots);
    all.addAll(others);
    return new Known(schema, revisions, all);
  }

  /** The binary names of the classes that the snapshots name behind tables. */
  Set<String> entities() {
    Set<String> names = new TreeSet<>();
    for (Snapshot snapshot : snapshots) {
      snapshot.hints().tables().values().forEach(it -> names.addAll(List.of(it.split(", "))));
    }
    return names;
  }
}
