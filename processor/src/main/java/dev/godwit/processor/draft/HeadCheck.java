package dev.godwit.processor.draft;

import dev.godwit.history.RevisionGraph;
import dev.godwit.history.Touched;
import dev.godwit.operation.Operation;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.source.MigrationSource;
import dev.godwit.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes sure that branches of a history can be applied in any order. */
final class HeadCheck {

  private final RevisionGraph graph;
  private final Map<String, MigrationSource> migrations;
  private final Problems problems;
  private final Site site;

  /**
   * Creates a check.
   *
   * @param migrations those of the graph by their revisions
   */
  HeadCheck(
      RevisionGraph graph, Map<String, MigrationSource> migrations, Problems problems, Site site) {
    this.graph = graph;
    this.migrations = migrations;
    this.problems = problems;
    this.site = site;
  }

  /** Reports each pair of these revisions' heads whose branches dispute an object. */
  void areIndependent(Collection<String> revisions) {
    List<String> heads = graph.headsOf(revisions);
    for (int left = 0; left < heads.size(); left++) {
      for (int right = left + 1; right < heads.size(); right++) {
        check(heads.get(left), heads.get(right));
      }
    }
  }

  private void check(String left, String right) {
    dispute(left, right)
        .ifPresent(
            object ->
                problems.error(
                    "branches-dispute",
                    site,
                    "The revisions '%s' and '%s' come from different branches, and both change %s. Delete the class of the one that was never deployed, and compile again: it is written anew behind the other."
                        .formatted(left, right, object)));
  }

  /**
   * The revisions of these that may be missing: they end a branch that disputes an object with one
   * that is there, so their deletion settles the dispute.
   *
   * @param missing revisions of the graph whose classes were deleted
   */
  Set<String> withdrawn(Set<String> missing) {
    Set<String> present = new HashSet<>(graph.revisions());
    present.removeAll(missing);
    Set<String> needed = new HashSet<>();
    present.forEach(it -> needed.addAll(graph.lineage(it)));
    Set<String> withdrawn = new HashSet<>();
    for (String head : graph.heads()) {
      boolean isSettled =
          missing.contains(head)
              && graph.headsOf(present).stream().anyMatch(it -> dispute(head, it).isPresent());
      if (isSettled) {
        withdrawn.addAll(graph.lineage(head));
      }
    }
    withdrawn.retainAll(missing);
    withdrawn.removeAll(needed);
    return withdrawn;
  }

  private Optional<String> dispute(String left, String right) {
    return touched(left, right).disputeWith(touched(right, left));
  }

  /** What a branch does since it left the other. */
  private Touched touched(String head, String other) {
    List<String> lineage = graph.lineage(head);
    Replay replay =
        Replay.of(Schema.empty(), lineage.stream().map(migrations::get).toList(), problems, site);
    Set<String> shared = new HashSet<>(graph.lineage(other));
    List<Operation> own = new ArrayList<>();
    lineage.stream()
        .filter(it -> !shared.contains(it))
        .forEach(it -> own.addAll(replay.operations(it)));
    return Touched.by(own);
  }
}
