package dev.godwit.forecast;

import dev.godwit.MigrationIndex.Entry;
import dev.godwit.MigrationRefused;
import dev.godwit.code.Code;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.Course;
import dev.godwit.history.RevisionNames;
import dev.godwit.history.Standing;
import dev.godwit.history.Target;
import dev.godwit.message.Words;
import dev.godwit.move.Apply;
import dev.godwit.move.Stamp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a script begins: at a database that came the usual way to a revision.
 *
 * @param code the migrations up to a checkpoint that the database has not reached; all of them, if
 *     there is none
 * @param rows its history
 */
public record Beginning(Code code, List<AppliedRevision> rows) {

  /** Copies. */
  public Beginning {
    rows = List.copyOf(rows);
  }

  /**
   * The beginning that a target names.
   *
   * @throws dev.godwit.history.HistoryException if there is no such revision
   */
  static Beginning at(Code code, Target from) {
    if (from instanceof Target.Base) {
      return new Beginning(code, List.of());
    }
    if (from.isRelative()) {
      throw new MigrationRefused(
          "A script cannot begin at '%s', which depends on a database. Begin at base, at head or at a revision."
              .formatted(from),
          List.of());
    }
    Code stage = stage(code, from);
    return new Beginning(stage, rows(stage, from));
  }

  /** The code as it was before a checkpoint that contains the revision. */
  private static Code stage(Code code, Target from) {
    if (from instanceof Target.Revision revision
        && !RevisionNames.of(code.graph().revisions()).knows(revision.nameOrPrefix())) {
      for (Entry checkpoint : code.checkpoints()) {
        if (RevisionNames.of(checkpoint.contains()).knows(revision.nameOrPrefix())) {
          return stage(code.before(checkpoint), from);
        }
      }
    }
    return code;
  }

  private static List<AppliedRevision> rows(Code code, Target from) {
    Standing nothing = code.standing(List.of());
    Set<String> wanted = new HashSet<>(nothing.upTo(from));
    Course course = nothing.course(wanted);
    List<AppliedRevision> rows = List.of();
    for (String revision : course.revisions()) {
      if (wanted.contains(revision)) {
        rows =
            new Apply(code.entry(revision), List.of(), "", code.superseded(revision, course))
                .after(rows, Stamp.SOMETIME);
      }
    }
    return rows;
  }

  /** The rows of those revisions that no other of them follows. */
  List<AppliedRevision> newest() {
    List<AppliedRevision> run = rows.stream().filter(it -> it.supersededBy().isEmpty()).toList();
    Set<String> heads = new HashSet<>(code.graph().headsOf(Words.names(run)));
    return run.stream().filter(row -> heads.contains(row.revision())).toList();
  }
}
