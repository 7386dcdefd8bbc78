package dev.godwit.processor.draft;

import dev.godwit.history.RevisionGraph;
import dev.godwit.history.RevisionNames;
import dev.godwit.processor.draft.HeadCheck.Dispute;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.source.MigrationSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the two heads that the next migration is to make one: they dispute an object, and the
 * developer has said which of them new databases run. Disputes that nobody has settled are
 * reported.
 */
final class MergeFinder {

  private final RevisionGraph graph;
  private final Map<String, MigrationSource> migrations;
  private final Ways ways;
  private final Optional<String> asked;
  private final Problems problems;
  private final Places places;

  /**
   * Creates a finder.
   *
   * @param migrations those of the graph by their revisions
   * @param asked the revision, or the beginning of one, that new databases are to run
   */
  MergeFinder(
      RevisionGraph graph,
      Map<String, MigrationSource> migrations,
      Optional<String> asked,
      Problems problems,
      Places places) {
    this.graph = graph;
    this.migrations = migrations;
    this.ways = new Ways(graph, migrations, problems, places);
    this.asked = asked;
    this.problems = problems;
    this.places = places;
  }

  /**
   * What the next migration makes one; empty if there is nothing to settle, or an error.
   *
   * @param fast the revisions that stand fast
   * @param draft the migration that may be rewritten, which may have settled it before
   * @throws dev.godwit.history.HistoryException if there is no revision as was asked for
   */
  Optional<Merging> find(List<String> fast, Optional<MigrationSource> draft, BaseSchema schemas) {
    Optional<String> named = asked.map(RevisionNames.of(graph.revisions())::resolve);
    HeadCheck check = new HeadCheck(graph, migrations, problems, places);
    List<Dispute> disputes = check.disputes(fast);
    Optional<Dispute> settled =
        disputes.stream()
            .filter(it -> disputes.size() == 1)
            .filter(it -> named.filter(it::has).isPresent() || isSettledBy(draft, it))
            .findFirst();
    if (settled.isEmpty()) {
      check.report(disputes);
      return Optional.empty();
    }
    String kept = named.filter(settled.get()::has).orElseGet(() -> draft.get().parents().get(0));
    String other = settled.get().otherThan(kept);
    if (!isReachable(fast, kept, other) || problems.hasErrors()) {
      return Optional.empty();
    }
    List<String> fromOther = new ArrayList<>(fast);
    fromOther.removeAll(ways.side(kept, other));
    return Optional.of(
        new Merging(
            kept,
            other,
            schemas.at(ways.path(fromOther), fast),
            ways.to(kept).changes(ways.side(kept, other)),
            ways.to(other).changes(ways.side(other, kept)),
            dataSteps(ways, migrations, kept, other)));
  }

  private static boolean isSettledBy(Optional<MigrationSource> draft, Dispute dispute) {
    return draft
        .filter(it -> it.insteadOf().filter(dispute::has).isPresent())
        .filter(it -> dispute.has(it.parents().get(0)))
        .isPresent();
  }

  /** Whether databases at either side can run all the rest. */
  private boolean isReachable(List<String> fast, String kept, String other) {
    Set<String> sides = new HashSet<>(ways.side(kept, other));
    sides.addAll(ways.side(other, kept));
    for (String head : graph.headsOf(fast)) {
      if (!head.equals(kept)
          && !head.equals(other)
          && graph.lineage(head).stream().anyMatch(sides::contains)) {
        problems.error(
            "merge-torn",
            places.whole(),
            "'%s' and '%s' cannot be merged yet: '%s' builds on a part of one side, and databases of the other could not run it. Delete the class of '%s' if it was never deployed, and compile again: it is written anew behind the merge."
                .formatted(kept, other, head, head));
        return false;
      }
    }
    return true;
  }

  /**
   * What either side of a merge does to data, which databases of the other side have yet to see.
   */
  static List<DataStep> dataSteps(
      Ways ways, Map<String, MigrationSource> migrations, String kept, String other) {
    List<DataStep> steps = new ArrayList<>();
    addDataSteps(ways, migrations, other, kept, "upgrade", steps);
    addDataSteps(ways, migrations, kept, other, "upgradeFromOther", steps);
    return steps;
  }

  private static void addDataSteps(
      Ways ways,
      Map<String, MigrationSource> migrations,
      String head,
      String without,
      String body,
      List<DataStep> steps) {
    Replay replay = ways.to(head);
    for (String revision : ways.side(head, without)) {
      String fileName = migrations.get(revision).fileName();
      replay.data(revision).forEach(it -> steps.add(new DataStep(fileName, it, body)));
    }
  }
}
