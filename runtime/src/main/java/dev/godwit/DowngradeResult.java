package dev.godwit;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a downgrade did.
 *
 * @param undone the revisions that were undone, in order
 * @param backup the copy of the SQLite file that was made before; empty if none was
 */
public record DowngradeResult(List<String> undone, Optional<Path> backup) {

  /** Copies. */
  public DowngradeResult {
    undone = List.copyOf(undone);
    Objects.requireNonNull(backup, "backup");
  }
}
