package dev.godwit.processor.draft;

import dev.godwit.history.RevisionGraph;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.source.MigrationSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the one migration that Godwit may rewrite. */
final class DraftFinder {

  private final Problems problems;
  private final Site site;

  DraftFinder(Problems problems, Site site) {
    this.problems = problems;
    this.site = site;
  }

  /** The draft, if it follows all others; the parameters are as in the other method. */
  Optional<MigrationSource> find(
      RevisionGraph graph,
      Collection<MigrationSource> migrations,
      Set<String> uncommitted,
      boolean isBaseEmpty) {
    Optional<MigrationSource> candidate = find(migrations, uncommitted, isBaseEmpty);
    List<String> sealed =
        graph.revisions().stream()
            .filter(it -> candidate.isEmpty() || !it.equals(candidate.get().revision()))
            .toList();
    List<String> heads = graph.headsOf(sealed);
    return candidate.filter(it -> Set.copyOf(it.parents()).equals(Set.copyOf(heads)));
  }

  /**
   * The draft: written by Godwit, touched by nobody, in no commit, followed by nothing. Where
   * several could be it, an error names them.
   *
   * @param uncommitted the revisions that no commit holds
   * @param isBaseEmpty whether nothing at all of the history is committed
   */
  private Optional<MigrationSource> find(
      Collection<MigrationSource> migrations, Set<String> uncommitted, boolean isBaseEmpty) {
    List<MigrationSource> untouched =
        migrations.stream()
            .filter(it -> uncommitted.contains(it.revision()))
            .filter(it -> it.isGenerated() && it.isUntouched())
            .toList();
    Set<String> followed = followedBySealed(migrations, untouched);
    List<MigrationSource> candidates =
        isBaseEmpty
            ? untouched
            : untouched.stream().filter(it -> !followed.contains(it.revision())).toList();
    if (candidates.size() > 1) {
      problems.error(
          "several-drafts",
          site,
          "None of these migrations is committed, and each could be the draft: %s. Commit those that are finished."
              .formatted(
                  candidates.stream()
                      .map(it -> "'" + it.fileName() + "'")
                      .collect(Collectors.joining(", "))));
      return Optional.empty();
    }
    return candidates.stream().filter(it -> !followed.contains(it.revision())).findFirst();
  }

  /** The ancestors of migrations that are committed or were made by hand. */
  private static Set<String> followedBySealed(
      Collection<MigrationSource> migrations, List<MigrationSource> untouched) {
    Set<String> followed = new HashSet<>();
    migrations.stream()
        .filter(it -> !untouched.contains(it))
        .forEach(it -> followed.addAll(it.parents()));
    int before = -1;
    while (before < followed.size()) {
      before = followed.size();
      migrations.stream()
          .filter(it -> followed.contains(it.revision()))
          .forEach(it -> followed.addAll(it.parents()));
    }
    return followed;
  }
}
