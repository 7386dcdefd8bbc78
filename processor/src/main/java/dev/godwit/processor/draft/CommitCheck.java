package dev.godwit.processor.draft;

import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.source.MigrationSource;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds the migrations package on disk against the commits that must not be lost or contradicted.
 */
final class CommitCheck {

  private final Commits commits;
  private final Problems problems;
  private final Places places;

  CommitCheck(Commits commits, Problems problems, Places places) {
    this.commits = commits;
    this.problems = problems;
    this.places = places;
  }

  /** Reports a package whose history git still has in another directory. */
  void isNotMoved(Collection<MigrationSource> disk) {
    commits
        .left()
        .forEach(
            (directory, snapshot) -> {
              if (disk.stream().anyMatch(it -> contains(snapshot, it.revision()))) {
                problems.error(
                    "package-moved",
                    places.whole(),
                    "The migrations package has come from '%s', where the last commit still has it. Commit the move, then compile again."
                        .formatted(directory));
              }
            });
  }

  private static boolean contains(String snapshot, String revision) {
    return snapshot
        .lines()
        .anyMatch(
            it -> it.equals("revision " + revision) || it.startsWith("revision " + revision + " "));
  }

  /** Reports a commit that has a class without its line in the snapshot, or the line alone. */
  void isComplete(
      Map<String, MigrationSource> base,
      Known baseSnapshot,
      Map<String, MigrationSource> disk,
      Known diskSnapshot) {
    for (String revision : new TreeSet<>(baseSnapshot.revisions())) {
      if (!base.containsKey(revision) && disk.containsKey(revision)) {
        problems.error(
            "class-not-committed",
            places.of(disk.get(revision)),
            "The last commit has the revision '%s' in schema.snapshot, but not its class. Commit '%s'."
                .formatted(revision, disk.get(revision).fileName()));
      } else if (!base.containsKey(revision)) {
        problems.error(
            "class-missing",
            places.whole(),
            "schema.snapshot contains the revision '%s', but no class has it. Restore the class from the commit that had it."
                .formatted(revision));
      }
    }
    for (MigrationSource migration : base.values()) {
      String revision = migration.revision();
      if (!baseSnapshot.revisions().contains(revision)
          && diskSnapshot.revisions().contains(revision)) {
        problems.error(
            "snapshot-not-committed",
            places.of(migration),
            "The last commit has '%s', but its schema.snapshot does not contain it. Commit 'schema.snapshot'."
                .formatted(migration.fileName()));
      }
    }
  }

  /** Reports committed migrations that are gone, and those that say something else now. */
  void isUnchanged(Map<String, MigrationSource> committed, Map<String, MigrationSource> disk) {
    for (MigrationSource migration : committed.values()) {
      MigrationSource present = disk.get(migration.revision());
      if (present == null) {
        problems.error(
            "migration-vanished",
            places.whole(),
            "The committed migration '%s' is gone. Restore it with '%s'."
                .formatted(migration.fileName(), restoring(migration)));
      } else if (!present.checksum().equals(migration.checksum())
          || !isInTheSamePlace(present, migration)) {
        problems.warning(
            "migration-changed",
            places.of(present),
            "The committed migration '%s' has been changed; databases that have applied it will refuse to start. Restore it with '%s', and write the change as a new migration."
                .formatted(present.fileName(), restoring(migration)));
      }
    }
  }

  /** The order of parents means something in merges only. */
  private static boolean isInTheSamePlace(MigrationSource one, MigrationSource another) {
    return one.insteadOf().equals(another.insteadOf())
        && (one.insteadOf().isPresent()
            ? one.parents().equals(another.parents())
            : Set.copyOf(one.parents()).equals(Set.copyOf(another.parents())));
  }

  private String restoring(MigrationSource migration) {
    String commit =
        commits.others().entrySet().stream()
            .filter(it -> !commits.base().sources().containsKey(migration.fileName()))
            .filter(it -> it.getValue().sources().containsKey(migration.fileName()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(commits.baseName());
    return "git checkout %s -- :/%s%s".formatted(commit, commits.place(), migration.fileName());
  }
}
