package dev.godwit.verify;

import dev.godwit.MigrationIndex;
import dev.godwit.MigrationRefused;
import dev.godwit.SchemaComparison;
import dev.godwit.UnmanagedObjects;
import dev.godwit.code.Bodies;
import dev.godwit.code.Code;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.Course;
import dev.godwit.history.Standing;
import dev.godwit.live.SchemaDifference;
import dev.godwit.live.SchemaDifference.Kind;
import dev.godwit.message.Words;
import dev.godwit.run.Database;
import dev.godwit.schema.Schema;
import dev.godwit.settings.Settings;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares a database with the schemas that its history, or a revision, leads to. */
public final class Verification {

  private final Database database;
  private final Settings settings;

  public Verification(Database database, Settings settings) {
    this.database = database;
    this.settings = settings;
  }

  /**
   * The database beside what its history leads to.
   *
   * @throws MigrationRefused if the history holds what the code does not know
   */
  public SchemaComparison ofHistory(Code code) throws SQLException {
    List<AppliedRevision> rows = database.applied();
    while (true) {
      Standing standing = code.standing(rows);
      refuseUnknown(standing);
      Schema expected = expected(code, rows);
      SchemaComparison comparison = of(Words.names(standing.applied()), expected);
      List<AppliedRevision> after = database.applied();
      if (after.equals(rows)) {
        return comparison;
      }
      // Another process has migrated the database in between.
      rows = after;
    }
  }

  /** The database beside a schema. */
  SchemaComparison of(List<String> revisions, Schema expected) throws SQLException {
    List<SchemaDifference> differences =
        database.compare(expected).stream().filter(this::counts).toList();
    return new SchemaComparison(database.dialect().name(), revisions, differences);
  }

  private boolean counts(SchemaDifference difference) {
    if (difference.kind() != Kind.EXTRA) {
      return true;
    }
    return switch (difference.part()) {
      case TABLE ->
          isReported()
              && !database.isHistory(difference.table())
              && !OtherTools.own(difference.table());
      case SEQUENCE -> isReported();
      case INDEX -> isReported() || difference.actual().startsWith("unique ");
      default -> true;
    };
  }

  private boolean isReported() {
    return settings.unmanagedObjects() == UnmanagedObjects.REPORT;
  }

  private static void refuseUnknown(Standing standing) {
    List<String> unknown = Words.names(standing.unknown());
    if (!unknown.isEmpty()) {
      throw new MigrationRefused(
          "The database is ahead of this code, which does not know %s, nor what the database should hold. Nothing was changed. Verify it with the release that applied %s."
              .formatted(Words.quoted(unknown), unknown.size() == 1 ? "it" : "them"),
          unknown);
    }
  }

  /** The schema that a history leads to, also on the long way to a checkpoint. */
  private static Schema expected(Code code, List<AppliedRevision> rows) {
    Standing standing = code.standing(rows);
    Set<String> wanted = new LinkedHashSet<>();
    for (MigrationIndex.Entry checkpoint : code.checkpoints()) {
      if (!code.lacking(checkpoint, standing).isEmpty()) {
        return expected(code.before(checkpoint), rows);
      }
      if (code.isPassed(checkpoint.revision(), standing)) {
        wanted.add(checkpoint.revision());
      }
    }
    Words.names(standing.applied()).stream()
        .filter(code.graph()::contains)
        .forEach(revision -> wanted.addAll(code.graph().lineage(revision)));
    return new Bodies(code).along(Course.of(code.graph(), wanted, Set.of()));
  }
}
