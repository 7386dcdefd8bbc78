package dev.godwit.processor.draft;

import dev.godwit.history.Course;
import dev.godwit.history.RevisionGraph;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.source.MigrationSource;
import dev.godwit.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Replays the ways that databases take through a history. */
final class Ways {

  private final RevisionGraph graph;
  private final Map<String, MigrationSource> migrations;
  private final Problems problems;
  private final Places places;

  /**
   * Creates the ways of a history.
   *
   * @param migrations those of the graph by their revisions
   * @param problems takes the steps that do not fit
   */
  Ways(
      RevisionGraph graph,
      Map<String, MigrationSource> migrations,
      Problems problems,
      Places places) {
    this.graph = graph;
    this.migrations = migrations;
    this.problems = problems;
    this.places = places;
  }

  /** The revisions among these that a new database runs, parents first. */
  List<String> path(Collection<String> revisions) {
    return Course.of(graph, revisions, Set.of()).revisions();
  }

  /** What a new database runs since one head's branch left another's. */
  List<String> side(String head, String other) {
    List<String> side = new ArrayList<>(graph.path(head));
    side.removeAll(graph.lineage(other));
    return side;
  }

  /** The way to a revision. */
  Replay to(String revision) {
    return along(graph.path(revision));
  }

  /** The way along these revisions, parents first. */
  Replay along(List<String> path) {
    return Replay.of(Schema.empty(), path.stream().map(migrations::get).toList(), problems, places);
  }

  /** The last step to a merge, for databases that ran the parent that it stands for. */
  Replay fromOther(String merge) {
    List<String> before = new ArrayList<>(graph.ancestors(merge));
    before.removeAll(graph.keptSide(merge));
    return along(path(before)).thenFromOther(migrations.get(merge));
  }
}
