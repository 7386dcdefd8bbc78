package dev.godwit.processor.draft;

import dev.godwit.history.RevisionGraph;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.source.MigrationSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the migrations of a branch that become one. */
final class FoldFinder {

  private final Problems problems;
  private final Places places;

  FoldFinder(Problems problems, Places places) {
    this.problems = problems;
    this.places = places;
  }

  /**
   * The migrations that the base lacks, parents first, all of which Godwit must have written.
   *
   * @param disk the migrations of the graph by their revisions
   * @param base the revisions of the base
   * @param committed the revisions that the branch has committed
   * @return none if an error was reported
   */
  List<MigrationSource> find(
      RevisionGraph graph,
      Map<String, MigrationSource> disk,
      Set<String> base,
      Set<String> committed) {
    List<MigrationSource> own =
        graph.revisions().stream().filter(it -> !base.contains(it)).map(disk::get).toList();
    List<MigrationSource> byHand =
        own.stream().filter(it -> !it.isGenerated() || !it.isUntouched()).toList();
    if (!byHand.isEmpty()) {
      problems.error(
          "fold-by-hand",
          places.of(byHand.get(0)),
          "%s cannot be folded: somebody wrote or edited it, and only a person knows what it means in one step. Fold without -Agodwit.squash, by hand."
              .formatted(names(byHand)));
      return List.of();
    }
    List<MigrationSource> applied =
        own.stream().filter(it -> committed.contains(it.revision())).toList();
    if (!applied.isEmpty()) {
      problems.warning(
          "migrations-folded",
          places.whole(),
          "The committed migrations %s are folded into one. Commit the result; a database that has applied them must first be downgraded to before them."
              .formatted(names(applied)));
    }
    return own;
  }

  private static String names(List<MigrationSource> migrations) {
    return migrations.stream()
        .map(it -> "'" + it.fileName() + "'")
        .collect(Collectors.joining(", "));
  }
}
