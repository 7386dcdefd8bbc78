package dev.godwit.processor.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What git holds of a migrations package.
 *
 * @param place the package's directory within the work tree, ending with a slash
 * @param baseName git's name for the base
 * @param base the files at the base, which is {@code HEAD} if nothing else is asked for; none if
 *     there is no commit yet
 * @param others the files of the commits that are not in the base but must not be touched either,
 *     by git's names for these: those of a merge, cherry-pick, revert or rebase in progress, and
 *     {@code HEAD}'s own where another base is asked for
 * @param folded {@code HEAD}'s own files, where the migrations that they add to the base are to
 *     become one
 * @param left the texts of snapshots that the base has in directories that hold none now, by these
 *     directories; none if the base knows the package
 */
public record Commits(
    String place,
    String baseName,
    PackageFiles base,
    Map<String, PackageFiles> others,
    Optional<PackageFiles> folded,
    Map<String, String> left) {

  private static final Set<String> MERGED = Set.of("MERGE_HEAD", "HEAD");

  /** Copies. */
  public Commits {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(baseName, "baseName");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(folded, "folded");
    others = new LinkedHashMap<>(others);
    left = new LinkedHashMap<>(left);
  }

  /**
   * Whether everything of another commit must stay: a cherry-pick, revert or rebase takes over only
   * what the commit changed.
   */
  boolean isMerged(String name) {
    return MERGED.contains(name);
  }
}
