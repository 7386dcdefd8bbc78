package dev.godwit.verify;

import dev.godwit.Adoption;
import dev.godwit.MigrationRefused;
import dev.godwit.SchemaComparison;
import dev.godwit.code.Bodies;
import dev.godwit.code.Code;
import dev.godwit.code.Disputes;
import dev.godwit.dialect.Step;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.Course;
import dev.godwit.history.Standing;
import dev.godwit.history.Target;
import dev.godwit.live.SchemaDifference;
import dev.godwit.live.SchemaDifference.Kind;
import dev.godwit.message.Words;
import dev.godwit.move.Move;
import dev.godwit.move.Recording;
import dev.godwit.plan.Applications;
import dev.godwit.plan.Inventory;
import dev.godwit.plan.Planner;
import dev.godwit.run.Database;
import dev.godwit.schema.Schema;
import dev.godwit.settings.Settings;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Plans how a database that something else made is taken over. */
public final class BaselinePlanner implements Planner {

  private final Code code;
  private final Bodies bodies;
  private final Database database;
  private final Settings settings;
  private final Target target;
  private final Adoption adoption;
  private SchemaComparison comparison;

  public BaselinePlanner(
      Code code, Database database, Settings settings, Target target, Adoption adoption) {
    this.code = code;
    this.bodies = new Bodies(code);
    this.database = database;
    this.settings = settings;
    this.target = target;
    this.adoption = adoption;
    this.comparison = new SchemaComparison(database.dialect().name(), List.of(), List.of());
  }

  /** How the database differed. */
  public SchemaComparison comparison() {
    return comparison;
  }

  @Override
  public boolean hasWork(List<AppliedRevision> rows) {
    return !code.standing(rows).upTo(target).isEmpty();
  }

  @Override
  public List<Move> plan(List<AppliedRevision> rows, Inventory inventory) throws SQLException {
    refuseHistory(rows);
    Standing standing = code.standing(rows);
    List<String> revisions = standing.upTo(target);
    Course course = standing.course(revisions);
    new Disputes(code, bodies).refuse(new HashSet<>(revisions), revisions);
    Schema expected = bodies.along(course);
    comparison = new Verification(database, settings).of(revisions, expected);
    refuse(comparison.differences().stream().filter(it -> !isAccepted(it)).toList(), revisions);
    Applications applications = new Applications(code, bodies, database);
    List<Step> steps =
        adoption == Adoption.ANYWAY
            ? List.of()
            : database.dialect().adopt(expected, comparison.differences());
    return List.of(
        Recording.applied(
            revisions.stream().map(it -> applications.record(it, course, standing)).toList(),
            steps));
  }

  private boolean isAccepted(SchemaDifference difference) {
    return switch (adoption) {
      case IF_EQUAL -> false;
      case RENAMING -> difference.kind() == Kind.RENAMED;
      case COMPLETING ->
          difference.kind() == Kind.RENAMED
              || (difference.kind() == Kind.MISSING && difference.part().isRule());
      case ANYWAY -> true;
    };
  }

  private static void refuseHistory(List<AppliedRevision> rows) {
    if (!rows.isEmpty()) {
      List<String> applied = Words.names(rows);
      throw new MigrationRefused(
          "The database has a history already, with %s. Nothing was changed. A baseline is for databases without one: upgrade this one, or correct what is recorded with Migrator.stamp(target)."
              .formatted(Words.some(applied)),
          applied);
    }
  }

  private void refuse(List<SchemaDifference> refused, List<String> revisions) {
    if (refused.isEmpty()) {
      return;
    }
    String last = revisions.get(revisions.size() - 1);
    throw new MigrationRefused(
        "The database is not what '%s' leads to:\n%s\nNothing was changed. %s"
            .formatted(
                last,
                refused.stream().map(it -> "  " + it).collect(Collectors.joining("\n")),
                waysOn(refused)),
        revisions);
  }

  /** What can be done, the gentlest first. */
  private String waysOn(List<SchemaDifference> refused) {
    String anyway = "Adoption.ANYWAY records the revisions whatever differs.";
    boolean inNames = refused.stream().allMatch(it -> it.kind() == Kind.RENAMED);
    boolean inRules =
        refused.stream()
            .allMatch(
                it ->
                    it.kind() == Kind.RENAMED || (it.kind() == Kind.MISSING && it.part().isRule()));
    if (inNames) {
      return "Adoption.RENAMING gives them the names that the migrations expect. " + anyway;
    }
    if (inRules) {
      return "Adoption.COMPLETING adds what is missing, and gives the names that the migrations"
          + " expect. "
          + anyway;
    }
    return "Name the revision that the database is at, change the database or the migrations, or"
        + " pass over what is nobody's matter with"
        + " Migrator.withUnmanagedObjects(UnmanagedObjects.IGNORE). "
        + anyway;
  }

  @Override
  public boolean isRelative() {
    return target.isRelative();
  }
}
