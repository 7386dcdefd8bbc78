package dev.godwit.plan;

import dev.godwit.MigrationRefused;
import dev.godwit.code.Code;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.Standing;
import dev.godwit.history.Touched;
import dev.godwit.message.Words;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds the applied drafts that have changed or are gone, and what else is to be undone, with all
 * that was built on them.
 */
public final class Drafts {

  private final Code code;
  private final Undoing undoing;
  private final Outdated outdated;

  Drafts(Code code, Undoing undoing, Outdated outdated) {
    this.code = code;
    this.undoing = undoing;
    this.outdated = outdated;
  }

  /** Whether the database has any. */
  boolean areIn(Standing standing) {
    return !outdated.rows(standing).isEmpty();
  }

  /** What has to be undone before the drafts' new forms can be applied, newest first. */
  List<AppliedRevision> toUndo(Standing standing) throws SQLException {
    List<AppliedRevision> stale = outdated.rows(standing);
    List<AppliedRevision> found = new ArrayList<>();
    for (AppliedRevision row : stale.isEmpty() ? stale : standing.applied()) {
      if (stale.contains(row)
          || isBuiltOn(found, row)
          || standing.isBuiltOnSuperseded(row, found)) {
        found.add(row);
      }
    }
    Collections.reverse(found);
    return List.copyOf(found);
  }

  /**
   * Whether a row was built on one of those found before it: it descends from it, or the code does
   * not know it and it touches the same.
   */
  private boolean isBuiltOn(List<AppliedRevision> found, AppliedRevision row) throws SQLException {
    if (code.graph().contains(row.revision())) {
      List<String> ancestors = code.graph().ancestors(row.revision());
      return found.stream().anyMatch(it -> ancestors.contains(it.revision()));
    }
    for (AppliedRevision it : found) {
      if (touched(it).disputeWith(touched(row)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Touched touched(AppliedRevision row) throws SQLException {
    return Touched.by(undoing.recorded(row.revision()));
  }

  /** Says which drafts are redone, or what else is undone; empty if nothing is. */
  Optional<String> announcement(Standing standing) {
    List<AppliedRevision> stale = standing.staleDrafts();
    List<AppliedRevision> rows = outdated.rows(standing);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    if (rows.size() > stale.size()) {
      return Optional.of(
          "This checkout does not know %s. What is unknown to it is undone as it was recorded."
              .formatted(Words.quoted(Words.names(rows))));
    }
    return Optional.of(
        (stale.size() == 1
                ? "The draft %s is not what was applied: its old form is undone as it was recorded,"
                    + " and its new form applied."
                : "The drafts %s are not what was applied: their old forms are undone as they were"
                    + " recorded, and their new forms applied.")
            .formatted(Words.quoted(Words.names(stale))));
  }

  /**
   * Refuses to go on before changed drafts are undone.
   *
   * @throws MigrationRefused unless there are none
   */
  void refuse(Standing standing) {
    if (outdated == Outdated.UNKNOWN) {
      refuseUnknown(Words.names(outdated.rows(standing)));
    }
    List<String> stale = Words.names(standing.staleDrafts());
    if (stale.isEmpty()) {
      return;
    }
    throw new MigrationRefused(
        "%s applied to this database as a draft, and %s since. Nothing was changed. Call Migrator.redo(): it undoes the old form as it was recorded, with the data that it added, and applies the new one. Or restore the migration as it was."
            .formatted(
                Words.quoted(stale) + (stale.size() == 1 ? " was" : " were"),
                stale.stream().allMatch(it -> code.find(it).isEmpty())
                    ? (stale.size() == 1 ? "is gone" : "are gone")
                    : (stale.size() == 1 ? "has changed" : "have changed or are gone")),
        stale);
  }

  private static void refuseUnknown(List<String> unknown) {
    if (!unknown.isEmpty()) {
      throw new MigrationRefused(
          "This checkout does not know %s, which would be undone with the data that %s added. Nothing was changed. That is meant for a developer's own database; if this is one, say so: withChangedDrafts(ChangedDrafts.REDO).sync()."
              .formatted(Words.quoted(unknown), unknown.size() == 1 ? "it" : "they"),
          unknown);
    }
  }
}
