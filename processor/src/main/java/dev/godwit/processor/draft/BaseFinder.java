package dev.godwit.processor.draft;

import dev.godwit.history.HistoryException;
import dev.godwit.history.RevisionGraph;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.snapshot.Facts;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.processor.source.MigrationSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Finds out what stands fast: which migrations are committed or sealed, which one is the draft, and
 * the schema before it. Where files and commits contradict each other it reports what to do and
 * decides nothing.
 */
public final class BaseFinder {

  private final Problems problems;
  private final Places places;
  private final PackageFiles files;
  private final HistoryReader reader;
  private final Optional<String> kept;

  /**
   * Creates a finder.
   *
   * @param files the migrations package on disk
   * @param kept which of two heads that dispute an object new databases run, if that was said
   * @param places where to report what is wrong with the history
   */
  public BaseFinder(PackageFiles files, Optional<String> kept, Problems problems, Places places) {
    this.files = files;
    this.kept = kept;
    this.problems = problems;
    this.places = places;
    this.reader = HistoryReader.ofDisk(problems, places);
  }

  /**
   * The base when commits are known: one migration that none of them holds may be the draft.
   *
   * @return empty if an error was reported
   */
  public Optional<Base> against(Commits commits) {
    Map<String, MigrationSource> whole = reader.migrations(files);
    Committed all = Committed.read(commits, reader);
    Checkpoints checkpoints = checkpoints(whole, all.needed());
    Map<String, MigrationSource> disk = checkpoints.cut(whole);
    Committed read = all.cut(checkpoints);
    List<Snapshot> shown = reader.snapshots(files);
    whole.values().forEach(new SqlCheck(problems, places)::check);
    CommitCheck check = new CommitCheck(commits, problems, places);
    check.isNotMoved(whole.values());
    return checked(
        () -> {
          check.isUnchanged(checkpoints.needed(all.needed(), whole), whole);
          Committed committed = read.without(withdrawn(read.needed(), disk));
          check.isComplete(committed.base(), committed.known(), disk, Known.of(shown));
          check.isUnchanged(committed.needed(), disk);
          if (problems.hasErrors()) {
            return Optional.empty();
          }
          Set<String> uncommitted = new HashSet<>(disk.keySet());
          uncommitted.removeAll(committed.revisions());
          Known known = committed.known().withHintsOf(committed.hints()).withHintsOf(shown);
          return complete(
                  disk, committed.base(), known, Optional.of(uncommitted), folded(commits), true)
              .map(it -> whole(it, whole, checkpoints));
        });
  }

  /**
   * The base when nothing is known but the files: all migrations are sealed.
   *
   * @param mode whether migrations that the snapshot lacks may be added to it
   * @return empty if an error was reported
   */
  public Optional<Base> alone(Mode mode) {
    Map<String, MigrationSource> whole = reader.migrations(files);
    Checkpoints checkpoints = Checkpoints.of(whole.values());
    Map<String, MigrationSource> disk = checkpoints.cut(whole);
    Known known = Known.of(reader.snapshots(files)).without(checkpoints.standIns().keySet());
    disk.values().forEach(new SqlCheck(problems, places)::check);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    for (String revision : new TreeSet<>(known.revisions())) {
      if (!disk.containsKey(revision)) {
        problems.error(
            "class-missing",
            places.whole(),
            "schema.snapshot contains the revision '%s', but no class has it. Restore the class."
                .formatted(revision));
      }
    }
    for (MigrationSource migration : disk.values()) {
      if (mode == Mode.CHECK && !known.revisions().contains(migration.revision())) {
        problems.error(
            "revision-not-in-snapshot",
            places.of(migration),
            "'%s' is not in schema.snapshot. Compile with -Agodwit.mode=write, and commit both."
                .formatted(migration.fileName()));
      }
    }
    return checked(
        () ->
            complete(disk, disk, known, Optional.empty(), Optional.empty(), mode == Mode.WRITE)
                .map(it -> whole(it, whole, checkpoints)));
  }

  private static Checkpoints checkpoints(
      Map<String, MigrationSource> disk, Map<String, MigrationSource> committed) {
    Map<String, MigrationSource> all = new LinkedHashMap<>(disk);
    all.putAll(committed);
    return Checkpoints.of(all.values());
  }

  /** The same base with migrations as their classes say, and with those before checkpoints. */
  private static Base whole(Base base, Map<String, MigrationSource> disk, Checkpoints checkpoints) {
    return new Base(
        base.snapshot(),
        base.heads(),
        base.draft(),
        base.folded(),
        base.migrations().stream().map(it -> disk.getOrDefault(it.revision(), it)).toList(),
        List.copyOf(checkpoints.contained(disk).values()),
        base.uncommitted(),
        base.entities(),
        base.merging(),
        base.isGitKnown());
  }

  /** Finds a base in a graph that may be none. */
  private Optional<Base> checked(Supplier<Optional<Base>> finder) {
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    try {
      return finder.get();
    } catch (HistoryException e) {
      problems.error("history-broken", places.whole(), e.getMessage());
      return Optional.empty();
    }
  }

  /** Committed revisions whose classes were deleted to settle a dispute of branches. */
  private Set<String> withdrawn(
      Map<String, MigrationSource> needed, Map<String, MigrationSource> disk) {
    Set<String> missing = new HashSet<>(needed.keySet());
    missing.removeAll(disk.keySet());
    if (missing.isEmpty()) {
      return Set.of();
    }
    Map<String, MigrationSource> all = new LinkedHashMap<>(disk);
    all.putAll(needed);
    return new HeadCheck(graph(all.values()), all, problems, places).withdrawn(missing);
  }

  private Optional<Base> complete(
      Map<String, MigrationSource> disk,
      Map<String, MigrationSource> base,
      Known known,
      Optional<Set<String>> uncommitted,
      Optional<Set<String>> folded,
      boolean isWriting) {
    Map<String, MigrationSource> all = new LinkedHashMap<>(disk);
    base.forEach(all::put);
    RevisionGraph graph = graph(all.values());
    List<MigrationSource> open =
        folded
            .map(it -> new FoldFinder(problems, places).find(graph, disk, base.keySet(), it))
            .orElseGet(() -> draft(graph, disk.values(), uncommitted, base.isEmpty()));
    Set<String> moving = open.stream().map(MigrationSource::revision).collect(Collectors.toSet());
    List<String> fast = graph.revisions().stream().filter(it -> !moving.contains(it)).toList();
    Ways ways = new Ways(graph, all, problems, places);
    BaseSchema schemas = new BaseSchema(ways, all, known, problems, places);
    Optional<Merging> merging =
        new MergeFinder(graph, all, kept.filter(it -> isWriting), problems, places)
            .find(fast, open.stream().findFirst(), schemas);
    checkMerges(graph, all, fast, uncommitted.orElse(Set.of()), merging);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    List<String> path = new ArrayList<>(fast);
    merging.ifPresent(it -> path.removeAll(ways.side(it.other(), it.kept())));
    Snapshot snapshot = schemas.at(ways.path(path), fast);
    checkSides(snapshot);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new Base(
            snapshot,
            heads(graph.headsOf(fast), merging),
            open.stream().findFirst(),
            open.stream().skip(1).toList(),
            graph.revisions().stream()
                .filter(it -> open.stream().skip(1).noneMatch(gone -> gone.revision().equals(it)))
                .map(it -> disk.getOrDefault(it, all.get(it)))
                .toList(),
            List.of(),
            uncommitted.orElse(Set.of()),
            known.entities(),
            merging,
            uncommitted.isPresent()));
  }

  private List<MigrationSource> draft(
      RevisionGraph graph,
      Collection<MigrationSource> disk,
      Optional<Set<String>> uncommitted,
      boolean isBaseEmpty) {
    DraftFinder drafts = new DraftFinder(problems, places.whole());
    return uncommitted.flatMap(it -> drafts.find(graph, disk, it, isBaseEmpty)).stream().toList();
  }

  /** The heads in order; where two are merged, the kept one first and the other last. */
  private static List<String> heads(List<String> heads, Optional<Merging> merging) {
    if (merging.isEmpty()) {
      return heads;
    }
    List<String> ordered = new ArrayList<>(heads);
    ordered.remove(merging.get().kept());
    ordered.remove(merging.get().other());
    ordered.add(0, merging.get().kept());
    ordered.add(merging.get().other());
    return ordered;
  }

  private void checkMerges(
      RevisionGraph graph,
      Map<String, MigrationSource> all,
      List<String> fast,
      Set<String> uncommitted,
      Optional<Merging> merging) {
    if (problems.hasErrors()) {
      return;
    }
    MergeCheck check = new MergeCheck(graph, all, problems, places);
    check.endTheSame(fast);
    for (String revision : graph.revisions()) {
      Optional<String> other = graph.insteadOf(revision);
      boolean isNew = uncommitted.contains(revision);
      boolean isRewritten = !fast.contains(revision) && !other.equals(merging.map(Merging::other));
      if (other.isPresent() && isNew && !isRewritten) {
        check.takesOverData(all.get(revision));
      }
    }
  }

  /** Reports what two sides of a merge say of the schema, where the migrations say neither. */
  private void checkSides(Snapshot actual) {
    for (Facts.Disagreement it :
        files.snapshot().map(text -> Facts.disagreements(text, actual)).orElse(List.of())) {
      problems.error(
          "snapshot-sides-differ",
          places.whole(),
          "schema.snapshot holds both sides of a merge, of which one says '%s %s' and the other '%s %s', but the migrations of both make %s. Restore the migration that one side has changed, or keep the side that is right and remove the marks."
              .formatted(
                  it.name(),
                  it.ours(),
                  it.name(),
                  it.theirs(),
                  it.actual().map(text -> "'" + it.name() + " " + text + "'").orElse("neither")));
    }
  }

  /** The revisions that the branch has committed, where they are to be folded. */
  private Optional<Set<String>> folded(Commits commits) {
    return commits.folded().map(it -> reader.ofCommit("HEAD").migrations(it).keySet());
  }

  private static RevisionGraph graph(Collection<MigrationSource> migrations) {
    return RevisionGraph.of(
        migrations.stream()
            .map(it -> new RevisionGraph.Node(it.revision(), it.parents(), it.insteadOf()))
            .toList());
  }
}
