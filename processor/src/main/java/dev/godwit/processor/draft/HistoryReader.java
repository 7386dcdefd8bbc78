package dev.godwit.processor.draft;

import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.processor.snapshot.SnapshotException;
import dev.godwit.processor.source.MigrationParser;
import dev.godwit.processor.source.MigrationSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of a migrations package; what cannot be read is a problem. */
final class HistoryReader {

  private final Problems problems;
  private final Places places;
  private final Optional<String> commit;
  private final Readings readings;

  private HistoryReader(
      Problems problems, Places places, Optional<String> commit, Readings readings) {
    this.problems = problems;
    this.places = places;
    this.commit = commit;
    this.readings = readings;
  }

  /** A reader of files on disk. */
  static HistoryReader ofDisk(Problems problems, Places places) {
    return new HistoryReader(problems, places, Optional.empty(), new Readings());
  }

  /** A reader of files as the commit of this name has them. */
  HistoryReader ofCommit(String name) {
    return new HistoryReader(problems, places, Optional.of(name), readings);
  }

  /** The migrations by their revisions. */
  Map<String, MigrationSource> migrations(PackageFiles files) {
    MigrationParser.Parsed parsed = readings.migrations(files.sources());
    parsed
        .broken()
        .forEach(
            (file, error) ->
                problems.error(
                    "migration-unreadable",
                    places.whole(),
                    inCommit(
                        "'%s' is no Java that the compiler understands: %s. Correct it, or restore it from git."
                            .formatted(file, error))));
    Map<String, MigrationSource> byRevision = new LinkedHashMap<>();
    for (MigrationSource migration : parsed.migrations()) {
      MigrationSource other = byRevision.putIfAbsent(migration.revision(), migration);
      if (other != null) {
        problems.error(
            "revision-twice",
            place(migration),
            inCommit(
                "'%s' and '%s' both have the revision '%s'. Give the newer one another id."
                    .formatted(other.fileName(), migration.fileName(), migration.revision())));
      }
      if (!migration.transactional()
          && (migration.insteadOf().isPresent() || migration.isCheckpoint())) {
        problems.error(
            "not-transactional",
            place(migration),
            inCommit(
                "'%s' is a %s, and these run in one transaction. Leave out 'transactional = false'."
                    .formatted(
                        migration.fileName(), migration.isCheckpoint() ? "checkpoint" : "merge")));
      }
    }
    return byRevision;
  }

  /** The snapshot: one, or two where git has left both sides of a merge in the file. */
  List<Snapshot> snapshots(PackageFiles files) {
    try {
      return files.snapshot().map(readings::snapshots).orElse(List.of(Snapshot.EMPTY));
    } catch (SnapshotException e) {
      problems.error("snapshot-unreadable", places.whole(), inCommit(e.getMessage()));
      return List.of(Snapshot.EMPTY);
    }
  }

  /** What only a commit holds is nowhere in the sources. */
  private Site place(MigrationSource migration) {
    return commit.isPresent() ? places.whole() : places.of(migration);
  }

  /** What is committed must be committed anew when it is mended. */
  private String inCommit(String message) {
    return commit
        .map(it -> "The commit '%s' is damaged: %s Then commit it.".formatted(it, message))
        .orElse(message);
  }
}
