package dev.godwit;

import dev.godwit.history.AppliedRevision;
import java.util.List;
import java.util.Objects;

/**
 * How a database stands to the code.
 *
 * @param database the kind of database: {@code PostgreSQL}, {@code SQLite}
 * @param heads the newest revisions of the code
 * @param applied the revisions of the database, in the order in which they were applied, with those
 *     of which only some steps are done
 * @param pending the revisions that the database lacks, parents before children
 * @param partial the revisions of which only some steps are done: their migrations are not
 *     transactional, and stopped half-way; they count as pending if the code knows them
 * @param unknown the revisions that the code does not know: the database is ahead of it
 * @param changed the revisions whose class has changed since it was applied, and drafts that are
 *     gone
 */
public record Status(
    String database,
    List<String> heads,
    List<AppliedRevision> applied,
    List<String> pending,
    List<AppliedRevision> partial,
    List<String> unknown,
    List<String> changed) {

  /** Copies. */
  public Status {
    Objects.requireNonNull(database, "database");
    heads = List.copyOf(heads);
    applied = List.copyOf(applied);
    pending = List.copyOf(pending);
    partial = List.copyOf(partial);
    unknown = List.copyOf(unknown);
    changed = List.copyOf(changed);
  }

  /** Whether the database has everything that the code expects, as the code says it. */
  public boolean isCurrent() {
    return pending.isEmpty() && changed.isEmpty();
  }
}
