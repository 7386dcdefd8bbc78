package dev.godwit.processor.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What git holds of a migrations package.
 *
 * @param base the files at the base, which is {@code HEAD} if nothing else is asked for; none if
 *     there is no commit yet
 * @param others the files of the commits that are not in the base but must not be touched either:
 *     those of a merge, cherry-pick, revert or rebase in progress, and {@code HEAD}'s own where
 *     another base is asked for
 * @param movedFrom the directory that held the package at the base, if it holds it no longer
 */
public record Commits(PackageFiles base, List<PackageFiles> others, Optional<String> movedFrom) {

  /** Copies. */
  public Commits {
    Objects.requireNonNull(base, "base");
    others = List.copyOf(others);
    Objects.requireNonNull(movedFrom, "movedFrom");
  }
}
