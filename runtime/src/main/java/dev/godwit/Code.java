package dev.godwit;

import dev.godwit.MigrationIndex.Entry;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.RevisionGraph;
import dev.godwit.history.RevisionGraph.Node;
import dev.godwit.history.Standing;
import dev.godwit.history.Standing.Fingerprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The migrations of the code, as their index describes them. */
final class Code {

  private final MigrationIndex index;
  private final RevisionGraph graph;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Fingerprint> fingerprints = new LinkedHashMap<>();

  private Code(MigrationIndex index, List<Entry> entries) {
    this.index = index;
    this.graph =
        RevisionGraph.of(
            entries.stream()
                .map(entry -> new Node(entry.revision(), entry.parents(), entry.insteadOf()))
                .toList());
    entries.forEach(
        entry -> {
          this.entries.put(entry.revision(), entry);
          fingerprints.put(entry.revision(), new Fingerprint(entry.checksum(), entry.draft()));
        });
  }

  /**
   * The migrations of this index.
   *
   * @throws dev.godwit.history.HistoryException if they form no history
   */
  static Code of(MigrationIndex index) {
    return new Code(index, index.entries());
  }

  String history() {
    return index.history();
  }

  RevisionGraph graph() {
    return graph;
  }

  Optional<Entry> find(String revision) {
    return Optional.ofNullable(entries.get(revision));
  }

  Entry entry(String revision) {
    return find(revision).orElseThrow();
  }

  Migration create(String revision) {
    return index.create(revision);
  }

  /** How a database with these rows stands to this code. */
  Standing standing(List<AppliedRevision> rows) {
    return Standing.of(graph, fingerprints, rows);
  }
}
