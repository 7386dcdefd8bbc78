package dev.godwit;

import dev.godwit.history.AppliedRevision;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A revision of the code or the database.
 *
 * @param revision the identifier
 * @param parents those it follows; empty also where the code does not know the revision
 * @param description what it does, in a few words
 * @param draft whether it is a draft
 * @param applied when and by whom it was applied; empty if the database lacks it
 */
public record HistoryEntry(
    String revision,
    List<String> parents,
    String description,
    boolean draft,
    Optional<AppliedRevision> applied) {

  /** Copies. */
  public HistoryEntry {
    Objects.requireNonNull(revision, "revision");
    parents = List.copyOf(parents);
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(applied, "applied");
  }
}
