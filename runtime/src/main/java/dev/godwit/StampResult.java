package dev.godwit;

import java.util.List;

/**
 * What was recorded without being run.
 *
 * @param applied the revisions that were recorded as applied, in order
 * @param undone the revisions that were recorded as undone, in order
 */
public record StampResult(List<String> applied, List<String> undone) {

  /** Copies. */
  public StampResult {
    applied = List.copyOf(applied);
    undone = List.copyOf(undone);
  }
}
