package dev.godwit.processor.draft;

import dev.godwit.history.RevisionGraph;
import dev.godwit.history.Touched;
import dev.godwit.operation.Operation;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes sure that branches of a history can be applied in any order. */
final class HeadCheck {

  private final Problems problems;
  private final Site site;

  HeadCheck(Problems problems, Site site) {
    this.problems = problems;
    this.site = site;
  }

  /** Reports each pair of heads whose branches dispute an object. */
  void areIndependent(
      RevisionGraph graph, List<String> revisions, Function<String, List<Operation>> operations) {
    List<String> heads = graph.headsOf(revisions);
    for (int left = 0; left < heads.size(); left++) {
      for (int right = left + 1; right < heads.size(); right++) {
        check(graph, heads.get(left), heads.get(right), operations);
      }
    }
  }

  private void check(
      RevisionGraph graph,
      String left,
      String right,
      Function<String, List<Operation>> operations) {
    Optional<String> dispute =
        touched(graph, left, right, operations)
            .disputeWith(touched(graph, right, left, operations));
    dispute.ifPresent(
        object ->
            problems.error(
                "branches-dispute",
                site,
                "The revisions '%s' and '%s' come from different branches, and both change %s. Delete the one that was never deployed, and compile again: it is written anew behind the other."
                    .formatted(left, right, object)));
  }

  /** What a branch does since it left the other. */
  private static Touched touched(
      RevisionGraph graph,
      String head,
      String other,
      Function<String, List<Operation>> operations) {
    Set<String> shared = new HashSet<>(graph.lineage(other));
    List<Operation> own = new ArrayList<>();
    graph.lineage(head).stream()
        .filter(it -> !shared.contains(it))
        .forEach(it -> own.addAll(operations.apply(it)));
    return Touched.by(own);
  }
}
