package dev.godwit.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A revision that a database has.
 *
 * @param revision the identifier
 * @param ordinal counts up in the order in which revisions were applied, whatever the clocks say
 * @param draft whether its migration was not committed when it was applied
 * @param description what it does, in a few words
 * @param checksum what its class said when it was applied
 * @param appliedAt when it was applied
 * @param appliedBy the user of the process that applied it
 * @param duration how long that took, in whole milliseconds
 * @param toolVersion the release of Godwit that applied it
 * @param supersededBy the merge that did its work in its place: it was never run itself
 * @param progress which of its steps are done, if its migration is not transactional
 */
public record AppliedRevision(
    String revision,
    int ordinal,
    boolean draft,
    String description,
    String checksum,
    Instant appliedAt,
    String appliedBy,
    Duration duration,
    String toolVersion,
    Optional<String> supersededBy,
    Optional<StepsDone> progress) {

  /** Checks that nothing is null. */
  public AppliedRevision {
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(checksum, "checksum");
    Objects.requireNonNull(appliedAt, "appliedAt");
    Objects.requireNonNull(appliedBy, "appliedBy");
    Objects.requireNonNull(duration, "duration");
    Objects.requireNonNull(toolVersion, "toolVersion");
    Objects.requireNonNull(supersededBy, "supersededBy");
    Objects.requireNonNull(progress, "progress");
  }

  /** A revision whose migration ran in one transaction. */
  public AppliedRevision(
      String revision,
      int ordinal,
      boolean draft,
      String description,
      String checksum,
      Instant appliedAt,
      String appliedBy,
      Duration duration,
      String toolVersion,
      Optional<String> supersededBy) {
    this(
        revision,
        ordinal,
        draft,
        description,
        checksum,
        appliedAt,
        appliedBy,
        duration,
        toolVersion,
        supersededBy,
        Optional.empty());
  }

  /** Whether only some of its steps are done. */
  public boolean isPartial() {
    return progress.filter(it -> !it.isApplied()).isPresent();
  }

  /** This row after other steps. */
  public AppliedRevision with(StepsDone other) {
    return new AppliedRevision(
        revision,
        ordinal,
        draft,
        description,
        checksum,
        appliedAt,
        appliedBy,
        duration,
        toolVersion,
        supersededBy,
        Optional.of(other));
  }

  /** This row once the draft is committed as it was applied. */
  public AppliedRevision settled() {
    return new AppliedRevision(
        revision,
        ordinal,
        /* draft= */ false,
        description,
        checksum,
        appliedAt,
        appliedBy,
        duration,
        toolVersion,
        supersededBy,
        progress);
  }
}
