package dev.godwit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A copy of an SQLite file.
 *
 * @param file where it is
 * @param madeAt when it was made
 * @param bytes how long it is
 */
public record Backup(Path file, Instant madeAt, long bytes) {

  /** Checks that nothing is null. */
  public Backup {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(madeAt, "madeAt");
  }
}
