package dev.godwit.processor.draft;

import dev.godwit.history.RevisionGraph;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.source.Body;
import dev.godwit.processor.source.MigrationSource;
import dev.godwit.schema.Schema;
import java.util.List;
import java.util.Map;

/** Makes sure that databases of both sides of a merge end at the same schema, and see all data. */
final class MergeCheck {

  private final RevisionGraph graph;
  private final Map<String, MigrationSource> migrations;
  private final Ways ways;
  private final Problems problems;
  private final Places places;

  MergeCheck(
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

  /** Reports the merges among these of which the two ways lead to different schemas. */
  void endTheSame(List<String> revisions) {
    for (String merge : revisions) {
      if (graph.insteadOf(merge).isPresent() && !problems.hasErrors()) {
        Schema usual = ways.to(merge).schema();
        Schema fromOther = ways.fromOther(merge).schema();
        if (!problems.hasErrors() && !usual.equals(fromOther)) {
          problems.error(
              "merge-differs",
              places.of(migrations.get(merge)),
              "The two ways to '%s' end at different schemas. What 'upgradeFromOther' would still have to do: %s. Correct it, or 'upgrade'."
                  .formatted(
                      migrations.get(merge).fileName(), BaseSchema.difference(fromOther, usual)));
        }
      }
    }
  }

  /** Reports what the two sides of a merge do to data, and the merge does not. */
  void takesOverData(MigrationSource merge) {
    List<DataStep> missing =
        MergeFinder.dataSteps(
                ways, migrations, merge.parents().get(0), merge.insteadOf().orElseThrow())
            .stream()
            .filter(it -> !body(merge, it).statements().contains(it.statement()))
            .toList();
    if (!missing.isEmpty() && !merge.text().contains("\"godwit:" + Merging.DATA + "\"")) {
      problems.error(Merging.DATA, places.of(merge), Merging.lackOf(missing, merge.fileName()));
    }
  }

  private static Body body(MigrationSource merge, DataStep step) {
    return step.body().equals("upgrade") ? merge.upgrade() : merge.upgradeFromOther();
  }
}
