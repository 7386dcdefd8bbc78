package dev.godwit.processor.draft;

import dev.godwit.history.RevisionGraph;
import dev.godwit.history.Touched;
import dev.godwit.operation.Operation;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.source.MigrationSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes sure that branches of a history can be applied in any order. */
final class HeadCheck {

  private static final int OUTLINED = 3;

  private final RevisionGraph graph;
  private final Map<String, MigrationSource> migrations;
  private final Ways ways;
  private final Problems problems;
  private final Places places;

  /**
   * Creates a check.
   *
   * @param migrations those of the graph by their revisions
   */
  HeadCheck(
      RevisionGraph graph,
      Map<String, MigrationSource> migrations,
      Problems problems,
      Places places) {
    this.graph = graph;
    this.migrations = migrations;
    this.ways = new Ways(graph, migrations, problems, places);
    this.problems = problems;
    this.places = places;
  }

  /**
   * Two heads that cannot be applied in any order.
   *
   * @param object what they dispute, in words
   */
  record Dispute(String left, String right, String object) {

    boolean has(String head) {
      return head.equals(left) || head.equals(right);
    }

    String otherThan(String head) {
      return head.equals(left) ? right : left;
    }
  }

  /** Each pair of these revisions' heads whose branches dispute an object. */
  List<Dispute> disputes(Collection<String> revisions) {
    List<String> heads = graph.headsOf(revisions);
    List<Dispute> disputes = new ArrayList<>();
    for (int left = 0; left < heads.size(); left++) {
      for (int right = left + 1; right < heads.size(); right++) {
        String one = heads.get(left);
        String another = heads.get(right);
        dispute(one, another).ifPresent(object -> disputes.add(new Dispute(one, another, object)));
      }
    }
    return disputes;
  }

  /** Reports disputes with the ways to settle them; one at a time can be settled by a merge. */
  void report(List<Dispute> disputes) {
    for (Dispute it : disputes) {
      problems.error(
          "branches-dispute",
          places.whole(),
          "The revisions '%s' (%s) and '%s' (%s) come from different branches, and both change %s. Choose: (1) If one side was never deployed, delete %s or %s, and compile again: it is written anew behind the other. (2) %s"
              .formatted(
                  it.left(),
                  outline(it.left(), it.right()),
                  it.right(),
                  outline(it.right(), it.left()),
                  it.object(),
                  files(it.left(), it.right()),
                  files(it.right(), it.left()),
                  disputes.size() == 1
                      ? "If both were, compile once with -Agodwit.merge=%s or -Agodwit.merge=%s, naming the one that new databases are to run: a migration is written that takes databases of either to the same schema."
                          .formatted(it.left(), it.right())
                      : "If both were, merge the branches one after the other in git: two at a time"
                          + " can be brought together by a migration."));
    }
  }

  /** What a branch does to what the other has to do with. */
  private String outline(String head, String other) {
    Touched theirs = Touched.by(own(/* head= */ other, /* other= */ head));
    List<Operation> disputed =
        own(head, other).stream()
            .filter(it -> Touched.by(List.of(it)).disputeWith(theirs).isPresent())
            .toList();
    int more = disputed.size() - OUTLINED;
    return disputed.stream().limit(OUTLINED).map(Outline::of).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private String files(String head, String other) {
    return ways.side(head, other).stream()
        .map(it -> "'" + migrations.get(it).fileName() + "'")
        .collect(Collectors.joining(" and "));
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

  private Touched touched(String head, String other) {
    return Touched.by(own(head, other));
  }

  /** What a branch does since it left the other, whichever side of a merge a database has run. */
  private List<Operation> own(String head, String other) {
    Replay replay = ways.to(head);
    List<Operation> own = new ArrayList<>();
    for (String revision : ways.side(head, other)) {
      own.addAll(replay.operations(revision));
      if (graph.insteadOf(revision).isPresent()) {
        own.addAll(ways.fromOther(revision).operations(revision));
      }
    }
    return own;
  }
}
