package dev.godwit;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a database that something else had made.
 *
 * @param recorded the revisions that were recorded as applied, in order
 * @param comparison how the database differed before
 * @param backup the copy of the SQLite file that was made before it was changed; empty if none was
 */
public record BaselineResult(
    List<String> recorded, SchemaComparison comparison, Optional<Path> backup) {

  /** Copies. */
  public BaselineResult {
    recorded = List.copyOf(recorded);
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(backup, "backup");
  }
}
