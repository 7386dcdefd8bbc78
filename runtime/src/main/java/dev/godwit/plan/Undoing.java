package dev.godwit.plan;

import dev.godwit.MigrationRefused;
import dev.godwit.code.Bodies;
import dev.godwit.code.Code;
import dev.godwit.dialect.Dialect;
import dev.godwit.dialect.UnsupportedOperation;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.Standing;
import dev.godwit.history.StepsDone;
import dev.godwit.message.Words;
import dev.godwit.move.Move;
import dev.godwit.move.Undo;
import dev.godwit.operation.Operation;
import dev.godwit.operation.notation.NotationException;
import dev.godwit.operation.notation.OperationText;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Finds out how applied revisions are undone: by their classes, or as it was recorded. */
public final class Undoing {

  private final Code code;
  private final Bodies bodies;
  private final Site site;

  Undoing(Code code, Bodies bodies, Site site) {
    this.code = code;
    this.bodies = bodies;
    this.site = site;
  }

  /** Undoes a revision by its class, if that still says what was applied, or as recorded. */
  List<Move> byClassOrRecord(AppliedRevision row, Standing standing) throws SQLException {
    boolean isByClass = isAsApplied(row, standing) && !code.isPassed(row.revision(), standing);
    if (!isByClass) {
      return asRecorded(row);
    }
    if (row.progress().isEmpty()) {
      return List.of(byClass(row.revision(), standing));
    }
    // Stepwise, what is recorded comes first, so that another release can go on; but Java steps
    // are in the class alone.
    try {
      return asRecorded(row);
    } catch (MigrationRefused cause) {
      if (isAppliedInPart(row)) {
        throw cause;
      }
      return stepwise(
          row,
          bodies.after(row.revision()),
          site.placeholders()
              .fill(row.revision(), bodies.downgrade(row.revision()), site.dialect()));
    }
  }

  private static boolean isAppliedInPart(AppliedRevision row) {
    return row.progress()
        .filter(it -> !it.isApplied() && it.direction() == StepsDone.Direction.UPGRADE)
        .isPresent();
  }

  /** A body speaks of the schema that its ancestors lead to, so they must be the same, too. */
  private boolean isAsApplied(AppliedRevision row, Standing standing) {
    if (!code.graph().contains(row.revision())) {
      return false;
    }
    List<AppliedRevision> changed =
        standing.applied().stream().filter(it -> !standing.isUnchanged(it)).toList();
    return changed.isEmpty()
        || Collections.disjoint(Words.names(changed), code.graph().lineage(row.revision()));
  }

  private Undo byClass(String revision, Standing standing) {
    List<Operation> operations =
        standing.isFromOther(revision)
            ? bodies.downgradeToOther(revision)
            : bodies.downgrade(revision);
    return undo(
        revision,
        bodies.after(revision),
        site.placeholders().fill(revision, operations, site.dialect()));
  }

  /** Undoes a revision as it was recorded when it was applied. */
  List<Move> asRecorded(AppliedRevision row) throws SQLException {
    List<Operation> operations =
        isAppliedInPart(row) ? recordedInPart(row.revision()) : recorded(row.revision());
    return row.progress().isPresent()
        ? stepwise(row, Schema.empty(), operations)
        : List.of(undo(row.revision(), Schema.empty(), operations));
  }

  private List<Operation> recordedInPart(String revision) throws SQLException {
    try {
      return recorded(revision);
    } catch (MigrationRefused cause) {
      throw new MigrationRefused(
          "'%s' was applied in part, with SQL or Java of its own, and nothing says how that is taken back. Nothing was changed. Complete it with Migrator.upgrade() of a release that has it."
              .formatted(revision),
          List.of(revision),
          cause);
    }
  }

  private List<Move> stepwise(AppliedRevision row, Schema before, List<Operation> operations) {
    try {
      return new Stepwise(site.dialect().planApart(before, operations)).down(row);
    } catch (UnsupportedOperation | SchemaException cause) {
      throw refusal(
          row.revision(), cause, "Correct its downgrade, or restore a backup of the database.");
    }
  }

  /** The operations that undo a revision, as they were recorded when it was applied. */
  List<Operation> recorded(String revision) throws SQLException {
    String text = site.undo(revision);
    try {
      return OperationText.read(text);
    } catch (NotationException | SchemaException cause) {
      throw refusal(
          revision,
          cause,
          "Undo it with the code that applied it, or restore a backup of the database.");
    }
  }

  private Undo undo(String revision, Schema before, List<Operation> operations) {
    Dialect dialect = site.dialect();
    try {
      return new Undo(revision, dialect.plan(before, operations));
    } catch (UnsupportedOperation | SchemaException cause) {
      throw refusal(revision, cause, "Correct its downgrade, or restore a backup of the database.");
    }
  }

  private static MigrationRefused refusal(String revision, Exception cause, String wayOn) {
    return new MigrationRefused(
        "'%s' cannot be undone: %s. Nothing was changed. %s"
            .formatted(revision, Words.reason(cause), wayOn),
        List.of(revision),
        cause);
  }
}
