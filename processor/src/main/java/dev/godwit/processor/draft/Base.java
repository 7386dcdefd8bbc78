package dev.godwit.processor.draft;

import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.processor.source.MigrationSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What stands fast before the next migration is written.
 *
 * @param snapshot the schema after all migrations but the draft
 * @param heads the revisions that the next migration follows
 * @param draft the migration that may be rewritten, if there is one
 * @param folded the migrations that go, because the draft does what they did
 * @param migrations all other migrations on disk, parents first, the draft last
 * @param contained the migrations on disk that checkpoints stand for
 * @param uncommitted the revisions that no commit holds
 * @param entities the binary names of the classes behind tables, of the draft's too
 * @param merging what the next migration makes one, if it is a merge
 * @param isGitKnown whether commits are known, so that a new migration is a draft
 */
public record Base(
    Snapshot snapshot,
    List<String> heads,
    Optional<MigrationSource> draft,
    List<MigrationSource> folded,
    List<MigrationSource> migrations,
    List<MigrationSource> contained,
    Set<String> uncommitted,
    Set<String> entities,
    Optional<Merging> merging,
    boolean isGitKnown) {

  /** Copies. */
  public Base {
    Objects.requireNonNull(snapshot, "snapshot");
    Objects.requireNonNull(draft, "draft");
    Objects.requireNonNull(merging, "merging");
    heads = List.copyOf(heads);
    folded = List.copyOf(folded);
    migrations = List.copyOf(migrations);
    contained = List.copyOf(contained);
    uncommitted = Set.copyOf(uncommitted);
    entities = Set.copyOf(entities);
  }
}
