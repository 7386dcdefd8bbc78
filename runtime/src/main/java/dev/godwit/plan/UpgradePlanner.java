package dev.godwit.plan;

import dev.godwit.MigrationRefused;
import dev.godwit.code.Bodies;
import dev.godwit.code.Code;
import dev.godwit.code.Disputes;
import dev.godwit.history.AppliedRevision;
import dev.godwit.history.Course;
import dev.godwit.history.Standing;
import dev.godwit.history.Target;
import dev.godwit.message.Words;
import dev.godwit.move.Move;
import dev.godwit.move.Settle;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plans the way up to a target, with changed drafts undone before. */
public final class UpgradePlanner implements Planner {

  private final Code code;
  private final Bodies bodies;
  private final Site site;
  private final Drafts drafts;
  private final Undoing undoing;
  private final Applications applications;
  private final Target target;

  UpgradePlanner(Code code, Site site, Target target, Outdated outdated) {
    this.code = code;
    this.bodies = new Bodies(code);
    this.site = site;
    this.undoing = new Undoing(code, bodies, site);
    this.drafts = new Drafts(code, undoing, outdated);
    this.applications = new Applications(code, bodies, site);
    this.target = target;
  }

  @Override
  public boolean hasWork(List<AppliedRevision> rows) {
    Standing standing = code.standing(rows);
    refuseEdited(standing);
    if (!site.redoesDrafts()) {
      drafts.refuse(standing);
    }
    return !standing.upTo(target).isEmpty()
        || drafts.areIn(standing)
        || !standing.settledDrafts().isEmpty();
  }

  @Override
  public List<Move> plan(List<AppliedRevision> rows, Inventory inventory) throws SQLException {
    Standing standing = code.standing(rows);
    List<Move> moves = new ArrayList<>();
    for (AppliedRevision row : standing.settledDrafts()) {
      moves.add(new Settle(row.revision()));
    }
    List<AppliedRevision> undone = drafts.toUndo(standing);
    for (AppliedRevision row : undone) {
      moves.addAll(undoing.asRecorded(row));
    }
    Standing left = code.standing(without(undone, rows));
    Set<String> wanted = wanted(left, Words.names(undone));
    Course course = left.course(wanted);
    List<String> revisions = course.revisions().stream().filter(wanted::contains).toList();
    refuseTorn(code, course);
    new Disputes(code, bodies).refuse(together(left.applied(), revisions), revisions);
    new Disputes(code, bodies)
        .refuseLate(
            Words.names(left.applied()),
            revisions.stream().filter(it -> !code.isPassed(it, left)).toList());
    if (rows.isEmpty()) {
      new ExistingTables(bodies).refuse(revisions, inventory);
    }
    for (String revision : revisions) {
      if (site.takesSteps() && applications.isStepwise(revision, left)) {
        moves.addAll(applications.stepwise(revision, left, undoing));
      } else {
        moves.add(applications.apply(revision, course, left));
      }
    }
    drafts.announcement(standing).ifPresent(site::tell);
    return moves;
  }

  /** What the target asks for, and what was undone and has a new form. */
  private Set<String> wanted(Standing standing, List<String> undone) {
    Set<String> wanted = new HashSet<>(standing.upTo(target));
    undone.stream()
        .filter(code.graph()::contains)
        .forEach(revision -> wanted.addAll(standing.upTo(new Target.Revision(revision))));
    return wanted;
  }

  private Set<String> together(List<AppliedRevision> left, List<String> revisions) {
    Set<String> all = new HashSet<>(revisions);
    Words.names(left).stream().filter(code.graph()::contains).forEach(all::add);
    return all;
  }

  /** What is left once these are undone, with what they superseded. */
  private static List<AppliedRevision> without(
      List<AppliedRevision> undone, List<AppliedRevision> rows) {
    List<String> names = Words.names(undone);
    return rows.stream()
        .filter(row -> !names.contains(row.revision()))
        .filter(row -> row.supersededBy().filter(names::contains).isEmpty())
        .toList();
  }

  /** A database that has run something of either side of a merge is at neither end of it. */
  static void refuseTorn(Code code, Course course) {
    for (String merge : course.torn()) {
      throw new MigrationRefused(
          "'%s' makes one of two branches of which a database runs only one, but this one has run revisions of both, the side of '%s' and that of '%s'. Nothing was changed. Undo those of one side, the newest first, with Migrator.downgrade(\"-1\"), and start again."
              .formatted(
                  merge,
                  code.graph().parents(merge).get(0),
                  code.graph().insteadOf(merge).orElseThrow()),
          List.of(merge));
    }
  }

  static void refuseEdited(Standing standing) {
    List<String> edited = Words.names(standing.edited());
    if (!edited.isEmpty()) {
      throw new MigrationRefused(
          "%s edited after being applied to this database. Nothing was changed. Restore %s, for instance with git, and put what you want to change into a new migration."
              .formatted(
                  Words.quoted(edited) + (edited.size() == 1 ? " was" : " were"),
                  edited.size() == 1 ? "the file" : "the files"),
          edited);
    }
  }

  @Override
  public boolean isRelative() {
    return target.isRelative();
  }
}
