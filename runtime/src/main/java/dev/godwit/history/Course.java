package dev.godwit.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The way that a database takes to some revisions: of two branches that a merge makes one it runs
 * the one that it has begun, or the first, and passes the other over.
 */
public final class Course {

  private final RevisionGraph graph;
  private final Set<String> wanted;
  private final Set<String> applied;
  private final Set<String> passedOver = new HashSet<>();
  private final Set<String> fromOther = new HashSet<>();
  private final Set<String> torn = new LinkedHashSet<>();

  private Course(RevisionGraph graph, Collection<String> wanted, Set<String> applied) {
    this.graph = graph;
    this.wanted = Set.copyOf(wanted);
    this.applied = applied;
  }

  /**
   * The way to these revisions.
   *
   * @param wanted revisions of the graph, with all their ancestors
   * @param applied what the database has run already
   */
  public static Course of(RevisionGraph graph, Collection<String> wanted, Set<String> applied) {
    Course course = new Course(graph, wanted, applied);
    List<String> revisions = graph.revisions();
    // Children first: a merge that is itself passed over decides nothing.
    for (int index = revisions.size() - 1; index >= 0; index--) {
      String revision = revisions.get(index);
      if (graph.insteadOf(revision).isPresent()
          && course.wanted.contains(revision)
          && !course.passedOver.contains(revision)) {
        course.choose(revision);
      }
    }
    return course;
  }

  private void choose(String merge) {
    List<String> kept = graph.keptSide(merge);
    List<String> other = graph.otherSide(merge);
    if (other.stream().noneMatch(applied::contains)) {
      passedOver.addAll(other);
    } else if (kept.stream().noneMatch(applied::contains)) {
      fromOther.add(merge);
      passedOver.addAll(kept);
    } else if (!applied.contains(merge)) {
      torn.add(merge);
    }
  }

  /**
   * The revisions that the database runs or has run, parents before children, and what follows a
   * revision that was passed over behind the merge that did its work.
   */
  public List<String> revisions() {
    Set<String> ordered = new LinkedHashSet<>();
    for (String revision : graph.revisions()) {
      place(revision, ordered);
    }
    return List.copyOf(ordered);
  }

  /** Places a revision behind what the database must have run before it. */
  private void place(String revision, Set<String> ordered) {
    if (wanted.contains(revision)
        && !passedOver.contains(revision)
        && !ordered.contains(revision)) {
      before(revision).forEach(it -> place(it, ordered));
      ordered.add(revision);
    }
  }

  /** What the database must have run before a revision. */
  private Set<String> before(String revision) {
    Set<String> before = new HashSet<>(graph.parents(revision));
    if (!before.removeIf(passedOver::contains)) {
      return before;
    }
    for (String merge : wanted) {
      boolean isMerge = graph.insteadOf(merge).isPresent() && !passedOver.contains(merge);
      if (isMerge && graph.parents(revision).stream().anyMatch(superseded(merge)::contains)) {
        before.add(merge);
      }
    }
    before.remove(revision);
    return before;
  }

  /** Whether a merge is reached from the parent that it stands for. */
  public boolean isFromOther(String merge) {
    return fromOther.contains(merge);
  }

  /** What a merge supersedes: the side that is passed over for it; none for other revisions. */
  public List<String> superseded(String revision) {
    if (graph.insteadOf(revision).isEmpty()) {
      return List.of();
    }
    return isFromOther(revision) ? graph.keptSide(revision) : graph.otherSide(revision);
  }

  /** The merges of which the database has run a part of either side, so that no body fits it. */
  public List<String> torn() {
    return new ArrayList<>(torn);
  }
}
