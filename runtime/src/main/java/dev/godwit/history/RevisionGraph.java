package dev.godwit.history;

import dev.godwit.history.HistoryException.DuplicateRevision;
import dev.godwit.history.HistoryException.InvalidMerge;
import dev.godwit.history.HistoryException.MissingParent;
import dev.godwit.history.HistoryException.RevisionCycle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** The revisions of a history and which follows which; every revision's parents are in it. */
public final class RevisionGraph {

  private final Map<String, List<String>> parents;
  private final Map<String, String> insteadOf;

  private RevisionGraph(Map<String, List<String>> parents, Map<String, String> insteadOf) {
    this.parents = Collections.unmodifiableMap(parents);
    this.insteadOf = Map.copyOf(insteadOf);
  }

  /**
   * A revision as the graph sees it.
   *
   * @param id the identifier
   * @param parents the identifiers of those it follows; none for a first one
   * @param insteadOf the parent that a merge stands for where that was never applied
   */
  public record Node(String id, List<String> parents, Optional<String> insteadOf) {

    /** Copies. */
    public Node {
      parents = List.copyOf(parents);
      Objects.requireNonNull(insteadOf, "insteadOf");
    }

    /** A revision that follows these. */
    public static Node of(String id, String... parents) {
      return new Node(id, List.of(parents), Optional.empty());
    }
  }

  /**
   * The graph of these revisions, in any order.
   *
   * @throws DuplicateRevision if two have the same identifier
   * @throws MissingParent if one follows a revision that is not among them
   * @throws RevisionCycle if one is its own ancestor
   * @throws InvalidMerge if one stands for another that is not its parent, or is its first, or if
   *     yet another of its parents builds on one side alone
   */
  public static RevisionGraph of(Collection<Node> nodes) {
    Map<String, List<String>> parents = new TreeMap<>();
    Map<String, String> insteadOf = new TreeMap<>();
    for (Node node : nodes) {
      if (parents.putIfAbsent(node.id(), node.parents()) != null) {
        throw new DuplicateRevision(node.id());
      }
      if (node.insteadOf().filter(it -> node.parents().indexOf(it) < 1).isPresent()) {
        throw InvalidMerge.misplaced(node.id(), node.insteadOf().get());
      }
      node.insteadOf().ifPresent(it -> insteadOf.put(node.id(), it));
    }
    for (Map.Entry<String, List<String>> node : parents.entrySet()) {
      for (String parent : node.getValue()) {
        if (!parents.containsKey(parent)) {
          throw new MissingParent(node.getKey(), parent, CloseNames.of(parent, parents.keySet()));
        }
      }
    }
    RevisionGraph graph = new RevisionGraph(sorted(parents), insteadOf);
    insteadOf.keySet().forEach(graph::requireTwoSides);
    return graph;
  }

  /** Parents before children; of several that could be next, the one whose identifier is least. */
  private static Map<String, List<String>> sorted(Map<String, List<String>> parents) {
    Map<String, List<String>> children = new HashMap<>();
    Map<String, Integer> waitingFor = new TreeMap<>();
    PriorityQueue<String> ready = new PriorityQueue<>();
    parents.forEach(
        (id, its) -> {
          Set<String> distinct = new HashSet<>(its);
          waitingFor.put(id, distinct.size());
          distinct.forEach(
              parent -> children.computeIfAbsent(parent, key -> new ArrayList<>()).add(id));
          if (distinct.isEmpty()) {
            ready.add(id);
          }
        });
    Map<String, List<String>> sorted = new LinkedHashMap<>();
    while (!ready.isEmpty()) {
      String id = ready.remove();
      sorted.put(id, parents.get(id));
      waitingFor.remove(id);
      for (String child : children.getOrDefault(id, List.of())) {
        if (waitingFor.merge(child, -1, Integer::sum) == 0) {
          ready.add(child);
        }
      }
    }
    if (!waitingFor.isEmpty()) {
      throw new RevisionCycle(cycle(parents, waitingFor.keySet()));
    }
    return sorted;
  }

  /** Each of these has a parent among them, so walking from parent to parent meets itself. */
  private static List<String> cycle(Map<String, List<String>> parents, Set<String> stuck) {
    List<String> path = new ArrayList<>();
    String id = stuck.iterator().next();
    while (!path.contains(id)) {
      path.add(id);
      id = parents.get(id).stream().filter(stuck::contains).findFirst().orElseThrow();
    }
    path.add(id);
    return path.subList(path.indexOf(id), path.size());
  }

  /** All revisions, parents before children, ties by identifier. */
  public List<String> revisions() {
    return List.copyOf(parents.keySet());
  }

  /** Whether the revision is in this graph. */
  public boolean contains(String revision) {
    return parents.containsKey(revision);
  }

  /** Those that the revision follows, as it names them; it must be in this graph. */
  public List<String> parents(String revision) {
    List<String> its = parents.get(revision);
    if (its == null) {
      throw new IllegalArgumentException("No revision '" + revision + "'.");
    }
    return its;
  }

  private void requireTwoSides(String merge) {
    Set<String> sides = new LinkedHashSet<>(keptSide(merge));
    sides.addAll(otherSide(merge));
    for (String parent : parents(merge)) {
      boolean isCommon =
          !parent.equals(parents(merge).get(0)) && !parent.equals(insteadOf.get(merge));
      if (isCommon && lineage(parent).stream().anyMatch(sides::contains)) {
        throw InvalidMerge.torn(merge, insteadOf.get(merge), parent);
      }
    }
  }

  /** The parent that a merge stands for where that was never applied; empty for others. */
  public Optional<String> insteadOf(String revision) {
    return Optional.ofNullable(insteadOf.get(revision));
  }

  /**
   * What leads to a merge's first parent, and not to the one that it stands for: a database runs
   * this or the other side.
   */
  public List<String> keptSide(String merge) {
    return without(lineage(parents(merge).get(0)), lineage(insteadOf.get(merge)));
  }

  /** What leads to the parent that a merge stands for, and not to its first. */
  public List<String> otherSide(String merge) {
    return without(lineage(insteadOf.get(merge)), lineage(parents(merge).get(0)));
  }

  private static List<String> without(List<String> revisions, List<String> others) {
    Set<String> rest = new LinkedHashSet<>(revisions);
    rest.removeAll(Set.copyOf(others));
    return List.copyOf(rest);
  }

  /** What a new database runs to reach the revision, which is the last, parents before children. */
  public List<String> path(String revision) {
    return Course.of(this, lineage(revision), Set.of()).revisions();
  }

  /** The revisions that no other follows, in order. */
  public List<String> heads() {
    return headsOf(parents.keySet());
  }

  /** Those of these revisions that no other of them follows, in order. */
  public List<String> headsOf(Collection<String> some) {
    Set<String> followed = new LinkedHashSet<>();
    some.forEach(revision -> followed.addAll(parents(revision)));
    return revisions().stream()
        .filter(revision -> some.contains(revision) && !followed.contains(revision))
        .toList();
  }

  /** Everything that the revision builds on, without itself, parents before children. */
  public List<String> ancestors(String revision) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(parents(revision));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (found.add(next)) {
        open.addAll(parents(next));
      }
    }
    return revisions().stream().filter(found::contains).toList();
  }

  /** The revision after everything that it builds on, parents before children. */
  public List<String> lineage(String revision) {
    List<String> lineage = new ArrayList<>(ancestors(revision));
    lineage.add(revision);
    return List.copyOf(lineage);
  }
}
