package dev.godwit;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an upgrade did.
 *
 * @param undone the changed drafts that were undone, and what depended on them, in order
 * @param applied the revisions that were applied, in order
 * @param backup the copy of the SQLite file that was made before; empty if none was
 */
public record UpgradeResult(List<String> undone, List<String> applied, Optional<Path> backup) {

  /** Copies. */
  public UpgradeResult {
    undone = List.copyOf(undone);
    applied = List.copyOf(applied);
    Objects.requireNonNull(backup, "backup");
  }
}
