package dev.godwit;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of the files when a backup was restored.
 *
 * @param file the database file, which holds what the backup holds
 * @param before what the file was before, as a backup; empty if there was nothing in it
 */
public record RestoreResult(Path file, Optional<Path> before) {

  /** Checks that nothing is null. */
  public RestoreResult {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(before, "before");
  }
}
