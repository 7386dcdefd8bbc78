package dev.godwit;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a synchronisation with the code did.
 *
 * @param undone what the code does not know, or knows in another form, and was undone, in order
 * @param applied the revisions that were applied, in order
 * @param backup the copy of the SQLite file that was made before; empty if none was
 */
public record SyncResult(List<String> undone, List<String> applied, Optional<Path> backup) {

  /** Copies. */
  public SyncResult {
    undone = List.copyOf(undone);
    applied = List.copyOf(applied);
    Objects.requireNonNull(backup, "backup");
  }
}
