package dev.godwit.plan;

import dev.godwit.history.AppliedRevision;
import dev.godwit.history.Standing;
import java.util.ArrayList;
import java.util.List;

/** What an upgrade undoes first, as it was recorded. */
public enum Outdated {
  /** Drafts that have changed since they were applied, or are gone. */
  DRAFTS,
  /** Those, and whatever the code does not know: it came from another branch. */
  UNKNOWN;

  /** The rows that this means, in any order. */
  List<AppliedRevision> rows(Standing standing) {
    List<AppliedRevision> rows = new ArrayList<>(standing.staleDrafts());
    if (this == UNKNOWN) {
      rows.addAll(standing.unknown());
    }
    return List.copyOf(rows);
  }
}
