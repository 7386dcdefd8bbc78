package dev.godwit.code;

import dev.godwit.Migration;
import dev.godwit.MigrationIndex;
import dev.godwit.MigrationIndex.Entry;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.Course;
import dev.godwit.history.RevisionGraph;
import dev.godwit.history.RevisionGraph.Node;
import dev.godwit.history.Standing;
import dev.godwit.history.Standing.Fingerprint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The migrations of the code, as their index describes them. The graph begins with the checkpoints:
 * what they contain is no part of it, whether the classes are still there or not, and what follows
 * it follows them.
 */
public final class Code {

  private final MigrationIndex index;
  private final RevisionGraph graph;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Fingerprint> fingerprints = new LinkedHashMap<>();

  /** The checkpoint that stands for each contained revision, in their order. */
  private final Map<String, String> standIns = new LinkedHashMap<>();

  private Code(MigrationIndex index, Collection<Entry> entries) {
    this.index = index;
    entries.forEach(
        entry -> {
          this.entries.put(entry.revision(), entry);
          fingerprints.put(entry.revision(), new Fingerprint(entry.checksum(), entry.draft()));
        });
    Set<String> inner = new HashSet<>();
    entries.forEach(
        it -> it.contains().stream().filter(this.entries::containsKey).forEach(inner::add));
    for (Entry entry : entries) {
      if (!inner.contains(entry.revision())) {
        entry.contains().forEach(it -> standIns.put(it, entry.revision()));
      }
    }
    this.graph =
        RevisionGraph.of(
            entries.stream()
                .filter(it -> !standIns.containsKey(it.revision()))
                .map(this::node)
                .toList());
  }

  /**
   * The migrations of this index.
   *
   * @throws dev.godwit.history.HistoryException if they form no history
   */
  public static Code of(MigrationIndex index) {
    return new Code(index, index.entries());
  }

  private Node node(Entry entry) {
    List<String> parents = new ArrayList<>();
    for (String named : entry.parents()) {
      String parent = standIns.getOrDefault(named, named);
      if (!parent.equals(entry.revision()) && !parents.contains(parent)) {
        parents.add(parent);
      }
    }
    return new Node(
        entry.revision(), parents, entry.insteadOf().filter(it -> !standIns.containsKey(it)));
  }

  public String history() {
    return index.history();
  }

  public RevisionGraph graph() {
    return graph;
  }

  /** All revisions that there are classes of, parents before children. */
  public List<String> revisions() {
    List<String> revisions = new ArrayList<>();
    standIns.keySet().stream().filter(entries::containsKey).forEach(revisions::add);
    revisions.addAll(graph.revisions());
    return revisions;
  }

  public Optional<Entry> find(String revision) {
    return Optional.ofNullable(entries.get(revision));
  }

  public Entry entry(String revision) {
    return find(revision).orElseThrow();
  }

  Migration create(String revision) {
    return index.create(revision);
  }

  /** How a database with these rows stands to this code. */
  public Standing standing(List<AppliedRevision> rows) {
    return Standing.of(graph, fingerprints, rows, standIns.keySet());
  }

  /** The checkpoints that are contained in no other. */
  public List<Entry> checkpoints() {
    return standIns.values().stream().distinct().map(this::entry).toList();
  }

  /** Whether a database has come the long way to a checkpoint, so that its work is done there. */
  public boolean isPassed(String revision, Standing standing) {
    return find(revision).filter(it -> standing.hasRunAnyOf(it.contains())).isPresent();
  }

  /**
   * What a database lacks of the revisions that a checkpoint contains; nothing if it begins with
   * the checkpoint, or has passed it.
   */
  public List<String> lacking(Entry checkpoint, Standing standing) {
    if (standing.has(checkpoint.revision()) || !isPassed(checkpoint.revision(), standing)) {
      return List.of();
    }
    return checkpoint.contains().stream().filter(it -> !standing.has(it)).toList();
  }

  /** What a revision does the work of on this way, so that it never runs. */
  public List<Entry> superseded(String revision, Course course) {
    List<Entry> superseded = new ArrayList<>();
    course.superseded(revision).forEach(it -> superseded.add(entry(it)));
    for (String contained : entry(revision).contains()) {
      superseded.add(
          find(contained)
              .orElseGet(() -> Entry.committed(contained, "is contained in " + revision, "")));
    }
    return superseded;
  }

  /**
   * The code as it was when a checkpoint was made.
   *
   * @throws dev.godwit.history.HistoryException if classes are gone that others follow
   */
  public Code before(Entry checkpoint) {
    Set<String> contained = new HashSet<>(checkpoint.contains());
    return new Code(
        index, entries.values().stream().filter(it -> contained.contains(it.revision())).toList());
  }

  /** The contained revisions without a class that no checkpoint among them stands for. */
  public List<String> gone(Entry checkpoint) {
    Map<String, Entry> present = new HashMap<>();
    Set<String> covered = new HashSet<>();
    for (String revision : checkpoint.contains()) {
      find(revision)
          .ifPresent(
              it -> {
                present.put(revision, it);
                covered.addAll(it.contains());
              });
    }
    return checkpoint.contains().stream()
        .filter(it -> !present.containsKey(it) && !covered.contains(it))
        .toList();
  }
}
