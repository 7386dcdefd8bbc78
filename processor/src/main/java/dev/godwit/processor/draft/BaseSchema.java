package dev.godwit.processor.draft;

import dev.godwit.diff.Differ;
import dev.godwit.diff.Intent;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.snapshot.Hints;
import dev.godwit.processor.snapshot.Recollection;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.processor.source.MigrationSource;
import dev.godwit.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the schema at the end of a way, and holds what the snapshot says against it. */
final class BaseSchema {

  private final Ways ways;
  private final Map<String, MigrationSource> migrations;
  private final Known known;
  private final Problems problems;
  private final Places places;

  /**
   * Creates a finder.
   *
   * @param known what snapshots say
   * @param problems takes what does not agree
   */
  BaseSchema(
      Ways ways,
      Map<String, MigrationSource> migrations,
      Known known,
      Problems problems,
      Places places) {
    this.ways = ways;
    this.migrations = migrations;
    this.known = known;
    this.problems = problems;
    this.places = places;
  }

  /**
   * What a snapshot says at the end of a way.
   *
   * @param path the revisions on the way, parents first
   * @param revisions those that the snapshot is to contain
   */
  Snapshot at(List<String> path, Collection<String> revisions) {
    Schema schema = schema(path);
    NavigableMap<String, List<String>> parents = new TreeMap<>();
    revisions.forEach(it -> parents.put(it, migrations.get(it).parents()));
    return new Snapshot(
        schema,
        Hints.of(known.snapshots().stream().map(Snapshot::hints).toList(), schema),
        parents,
        Recollection.of(known.snapshots().stream().map(Snapshot::recollection).toList()));
  }

  /** The known snapshot's schema, held against its history, and what was added since. */
  private Schema schema(List<String> path) {
    List<String> before = path.stream().filter(known.revisions()::contains).toList();
    Schema replayed = ways.along(before).schema();
    boolean isWhole = before.equals(ways.path(known.revisions()));
    Schema schema = known.schema().filter(it -> isWhole).orElse(replayed);
    if (!problems.hasErrors() && !replayed.equals(schema)) {
      problems.error(
          "snapshot-differs",
          places.whole(),
          "schema.snapshot differs from what its migrations make: %s. Restore both from git, or correct the migration that was changed."
              .formatted(difference(replayed, schema)));
    }
    List<MigrationSource> since =
        path.stream().filter(it -> !known.revisions().contains(it)).map(migrations::get).toList();
    return Replay.of(schema, since, problems, places).schema();
  }

  /** What leads from one schema to another, in short. */
  static String difference(Schema from, Schema to) {
    return Differ.diff(from, to, Intent.NONE).stream()
        .map(Outline::of)
        .limit(5)
        .collect(Collectors.joining(", "));
  }
}
