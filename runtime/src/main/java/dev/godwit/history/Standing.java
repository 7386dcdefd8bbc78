package dev.godwit.history;

import dev.godwit.history.HistoryException.InvalidTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a database stands to the code: which revisions it lacks, has changed, or has that the code
 * does not know.
 */
public final class Standing {

  private final RevisionGraph graph;
  private final Map<String, Fingerprint> code;
  private final Map<String, AppliedRevision> applied = new LinkedHashMap<>();
  private final Map<String, AppliedRevision> superseded = new LinkedHashMap<>();
  private final Set<String> contained;

  private Standing(
      RevisionGraph graph,
      Map<String, Fingerprint> code,
      List<AppliedRevision> applied,
      Set<String> contained) {
    this.graph = graph;
    this.contained = Set.copyOf(contained);
    this.code = Map.copyOf(code);
    applied.forEach(
        row ->
            (row.supersededBy().isPresent() ? superseded : this.applied).put(row.revision(), row));
  }

  /**
   * What a migration's class says.
   *
   * @param checksum identifies its contents
   * @param draft whether it was not yet committed when it was compiled
   */
  public record Fingerprint(String checksum, boolean draft) {}

  /**
   * Compares.
   *
   * @param graph the revisions of the code
   * @param code what the class of each of them says
   * @param applied the revisions of the database, in the order in which they were applied
   * @param contained the revisions that checkpoints of the code stand for, so that their classes
   *     may be gone
   */
  public static Standing of(
      RevisionGraph graph,
      Map<String, Fingerprint> code,
      List<AppliedRevision> applied,
      Set<String> contained) {
    return new Standing(graph, code, applied, contained);
  }

  /** Whether the database has run the whole revision, or what did its work. */
  public boolean has(String revision) {
    return find(revision).filter(row -> !row.isPartial()).isPresent()
        || superseded.containsKey(revision);
  }

  /** Whether the database has run one of these revisions itself. */
  public boolean hasRunAnyOf(Collection<String> revisions) {
    return revisions.stream().anyMatch(applied::containsKey);
  }

  /** The revisions that the database has run, in the order in which they were applied. */
  public List<AppliedRevision> applied() {
    return List.copyOf(applied.values());
  }

  /** The revisions whose work a merge did in their place, as recorded. */
  public List<AppliedRevision> superseded() {
    return List.copyOf(superseded.values());
  }

  /** Whether a merge that was applied was reached from the parent that it stands for. */
  public boolean isFromOther(String merge) {
    return graph.insteadOf(merge).isPresent()
        && graph.otherSide(merge).stream().anyMatch(applied::containsKey);
  }

  /** The way that the database takes to these revisions of the code and all that they build on. */
  public Course course(Collection<String> revisions) {
    Set<String> open = new LinkedHashSet<>(graph.revisions());
    open.retainAll(Set.copyOf(revisions));
    List<String> newestFirst = new ArrayList<>(open);
    Collections.reverse(newestFirst);
    Set<String> wanted = new HashSet<>();
    for (String revision : newestFirst) {
      if (!wanted.contains(revision)) {
        wanted.addAll(graph.lineage(revision));
      }
    }
    return Course.of(graph, wanted, Set.copyOf(applied.keySet()));
  }

  private List<String> lacking(Course course) {
    return course.revisions().stream().filter(it -> !has(it)).toList();
  }

  /** The revisions that the database lacks and is to run, parents before children. */
  public List<String> pending() {
    return hasAll() ? List.of() : lacking(course(graph.heads()));
  }

  /** So it is at nearly every start, and whatever the course, nothing is lacking on it. */
  private boolean hasAll() {
    for (String revision : graph.revisions()) {
      if (!has(revision)) {
        return false;
      }
    }
    return true;
  }

  /** The revisions of which only some steps are done; they count as applied, and as pending. */
  public List<AppliedRevision> partial() {
    return applied.values().stream().filter(AppliedRevision::isPartial).toList();
  }

  /** What is recorded of a revision that the database has run, or begun to run. */
  public Optional<AppliedRevision> find(String revision) {
    return Optional.ofNullable(applied.get(revision));
  }

  /** The committed revisions that the code does not know: the database is ahead of it. */
  public List<AppliedRevision> unknown() {
    return rows((row, its) -> isGone(row, its) && !row.draft());
  }

  /** The committed revisions whose class was edited after they were applied. */
  public List<AppliedRevision> edited() {
    return rows(
        (row, its) -> !row.draft() && !row.isPartial() && its.isPresent() && !same(row, its.get()));
  }

  /** The drafts that were applied, and have changed since or are gone. */
  public List<AppliedRevision> staleDrafts() {
    return rows(
        (row, its) ->
            row.draft() && (isGone(row, its) || its.filter(it -> !same(row, it)).isPresent()));
  }

  /** The drafts that were applied, and then committed as they were. */
  public List<AppliedRevision> settledDrafts() {
    return rows(
        (row, its) ->
            row.draft()
                && !row.isPartial()
                && its.isPresent()
                && same(row, its.get())
                && !its.get().draft());
  }

  /** Whether the class that was applied is still the class of the code. */
  public boolean isUnchanged(AppliedRevision row) {
    return Optional.ofNullable(code.get(row.revision())).filter(its -> same(row, its)).isPresent();
  }

  private boolean isGone(AppliedRevision row, Optional<Fingerprint> its) {
    return its.isEmpty() && !contained.contains(row.revision());
  }

  private static boolean same(AppliedRevision row, Fingerprint its) {
    return row.checksum().equals(its.checksum());
  }

  private List<AppliedRevision> rows(Condition condition) {
    return applied.values().stream()
        .filter(row -> condition.holds(row, Optional.ofNullable(code.get(row.revision()))))
        .toList();
  }

  /** Asks something of a row and what the code says of its revision. */
  @FunctionalInterface
  private interface Condition {
    boolean holds(AppliedRevision row, Optional<Fingerprint> its);
  }

  /**
   * The revisions to apply, in order, on the way up to a target.
   *
   * @throws HistoryException if the target is no revision of the code, or does not lie above
   */
  public List<String> upTo(Target target) {
    return target.accept(new UpTo());
  }

  /**
   * The revisions to undo, in order, on the way down to a target. What was applied independently of
   * it stays; what the code does not know counts as depending on all that was applied before.
   *
   * @throws HistoryException if the target is not applied, or does not lie below
   */
  public List<AppliedRevision> downTo(Target target) {
    return target.accept(new DownTo());
  }

  /** Whether a row follows a revision whose work one of these merges did in its place. */
  public boolean isBuiltOnSuperseded(AppliedRevision row, Collection<AppliedRevision> merges) {
    if (superseded.isEmpty() || !graph.contains(row.revision())) {
      return false;
    }
    Set<String> names = new HashSet<>();
    merges.forEach(it -> names.add(it.revision()));
    return graph.ancestors(row.revision()).stream()
        .map(superseded::get)
        .anyMatch(it -> it != null && names.contains(it.supersededBy().orElseThrow()));
  }

  private List<AppliedRevision> newestFirst(Collection<AppliedRevision> rows) {
    List<AppliedRevision> sorted =
        new ArrayList<>(applied.values().stream().filter(rows::contains).toList());
    Collections.reverse(sorted);
    return List.copyOf(sorted);
  }

  /** Chooses what to apply. */
  private final class UpTo implements Target.Visitor<List<String>> {

    @Override
    public List<String> head(Target.Head target) {
      return pending();
    }

    @Override
    public List<String> base(Target.Base target) {
      throw wrongWay(target, "downgrade");
    }

    @Override
    public List<String> revision(Target.Revision target) {
      Collection<String> names = new TreeSet<>(graph.revisions());
      names.addAll(contained);
      String revision = RevisionNames.of(names).resolve(target.nameOrPrefix());
      if (graph.contains(revision)) {
        return lacking(course(List.of(revision)));
      }
      if (has(revision)) {
        return List.of();
      }
      throw new InvalidTarget(
          revision,
          "A checkpoint stands for the revision '%s', and a database without a history begins with that."
              .formatted(revision));
    }

    @Override
    public List<String> forward(Target.Forward target) {
      List<String> pending = pending();
      if (pending.size() < target.steps()) {
        throw tooFar(target, pending.size(), "are pending");
      }
      return pending.subList(0, target.steps());
    }

    @Override
    public List<String> back(Target.Back target) {
      throw wrongWay(target, "downgrade");
    }
  }

  /** Chooses what to undo. */
  private final class DownTo implements Target.Visitor<List<AppliedRevision>> {

    @Override
    public List<AppliedRevision> head(Target.Head target) {
      throw wrongWay(target, "upgrade");
    }

    @Override
    public List<AppliedRevision> base(Target.Base target) {
      return newestFirst(applied.values());
    }

    @Override
    public List<AppliedRevision> revision(Target.Revision target) {
      Collection<String> names = new TreeSet<>(graph.revisions());
      names.addAll(applied.keySet());
      names.addAll(superseded.keySet());
      String revision = RevisionNames.of(names).resolve(target.nameOrPrefix());
      AppliedRevision kept = applied.get(revision);
      if (superseded.containsKey(revision)) {
        throw new InvalidTarget(
            revision,
            "The revision '%s' was never run here: '%s' did its work, so there is no way down to it. Applied is %s."
                .formatted(
                    revision,
                    superseded.get(revision).supersededBy().orElseThrow(),
                    CloseNames.quoted(applied.keySet())));
      }
      if (kept == null) {
        throw new InvalidTarget(
            revision,
            "The revision '%s' is not applied, so there is no way down to it. Applied is %s."
                .formatted(
                    revision, applied.isEmpty() ? "nothing" : CloseNames.quoted(applied.keySet())));
      }
      List<AppliedRevision> undone = new ArrayList<>();
      for (AppliedRevision row : applied.values()) {
        if (row.ordinal() > kept.ordinal()
            && (dependsOn(row, kept) || isBuiltOnSuperseded(row, undone))) {
          undone.add(row);
        }
      }
      return newestFirst(undone);
    }

    private boolean dependsOn(AppliedRevision row, AppliedRevision kept) {
      return !graph.contains(row.revision())
          || !graph.contains(kept.revision())
          || graph.ancestors(row.revision()).contains(kept.revision());
    }

    @Override
    public List<AppliedRevision> forward(Target.Forward target) {
      throw wrongWay(target, "upgrade");
    }

    @Override
    public List<AppliedRevision> back(Target.Back target) {
      if (applied.size() < target.steps()) {
        throw tooFar(target, applied.size(), "are applied");
      }
      return newestFirst(applied.values()).subList(0, target.steps());
    }
  }

  private static InvalidTarget wrongWay(Target target, String right) {
    return new InvalidTarget(
        target.toString(),
        "'%s' does not lie in this direction. Use %s for it.".formatted(target, right));
  }

  private static InvalidTarget tooFar(Target target, int there, String what) {
    return new InvalidTarget(
        target.toString(), "'%s' is too far: only %d %s.".formatted(target, there, what));
  }
}
