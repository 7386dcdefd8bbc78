package dev.godwit.processor.draft;

import dev.godwit.diff.Differ;
import dev.godwit.diff.Intent;
import dev.godwit.history.HistoryException;
import dev.godwit.history.RevisionGraph;
import dev.godwit.operation.Operation;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.processor.snapshot.SnapshotException;
import dev.godwit.processor.snapshot.SnapshotParser;
import dev.godwit.processor.source.MigrationParser;
import dev.godwit.processor.source.MigrationSource;
import dev.godwit.schema.QualifiedName;
import dev.godwit.schema.Schema;
import dev.godwit.schema.TableMember;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds out what stands fast: which migrations are committed or sealed, which one is the draft, and
 * the schema before it. Where files and commits contradict each other it reports what to do and
 * decides nothing.
 */
public final class BaseFinder {

  private final Problems problems;
  private final Site site;
  private final PackageFiles files;

  /**
   * Creates a finder.
   *
   * @param files the migrations package on disk
   * @param site where to report what is wrong with the history
   */
  public BaseFinder(PackageFiles files, Problems problems, Site site) {
    this.files = files;
    this.problems = problems;
    this.site = site;
  }

  /**
   * The base when commits are known: one migration that none of them holds may be the draft.
   *
   * @return empty if an error was reported
   */
  public Optional<Base> against(Commits commits) {
    Map<String, MigrationSource> disk = migrations(files.sources());
    Map<String, MigrationSource> base = migrations(commits.base().sources());
    Map<String, MigrationSource> committed = new LinkedHashMap<>(base);
    commits.others().forEach(it -> migrations(it.sources()).forEach(committed::putIfAbsent));
    Snapshot known = snapshot(commits.base().snapshot());
    Snapshot shown = isMerging(commits) ? Snapshot.EMPTY : snapshot(files.snapshot());
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    CommitCheck check = new CommitCheck(problems, site);
    check.isNotMoved(commits, disk.values());
    check.isComplete(base, known, disk, shown);
    check.isUnchanged(committed, disk);
    Set<String> uncommitted = new HashSet<>(disk.keySet());
    uncommitted.removeAll(committed.keySet());
    Optional<MigrationSource> draft =
        new DraftFinder(problems, site).find(disk.values(), uncommitted, base.isEmpty());
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    List<Snapshot> hints = new ArrayList<>(List.of(known));
    commits.others().forEach(it -> hints.add(snapshot(it.snapshot())));
    hints.add(shown);
    return complete(disk, base, known, draft, Optional.of(uncommitted), hints);
  }

  /** While a merge is open, the file may hold both sides; the commits say what they are. */
  private boolean isMerging(Commits commits) {
    return !commits.others().isEmpty()
        && files.snapshot().filter(text -> text.contains("<<<<<<<")).isPresent();
  }

  /**
   * The base when nothing is known but the files: all migrations are sealed.
   *
   * @param mode whether migrations that the snapshot lacks may be added to it
   * @return empty if an error was reported
   */
  public Optional<Base> alone(Mode mode) {
    Map<String, MigrationSource> disk = migrations(files.sources());
    Snapshot known = snapshot(files.snapshot());
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    for (String revision : known.revisions().keySet()) {
      if (!disk.containsKey(revision)) {
        problems.error(
            "class-missing",
            site,
            "schema.snapshot contains the revision '%s', but no class has it. Restore the class."
                .formatted(revision));
      }
    }
    for (MigrationSource migration : disk.values()) {
      if (mode == Mode.CHECK && !known.revisions().containsKey(migration.revision())) {
        problems.error(
            "revision-not-in-snapshot",
            site,
            "'%s' is not in schema.snapshot. Compile with -Agodwit.mode=write, and commit both."
                .formatted(migration.fileName()));
      }
    }
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    return complete(disk, disk, known, Optional.empty(), Optional.empty(), List.of(known));
  }

  private Optional<Base> complete(
      Map<String, MigrationSource> disk,
      Map<String, MigrationSource> base,
      Snapshot known,
      Optional<MigrationSource> candidate,
      Optional<Set<String>> uncommitted,
      List<Snapshot> hints) {
    Map<String, MigrationSource> all = new LinkedHashMap<>(disk);
    base.forEach(all::put);
    try {
      RevisionGraph graph = graph(all.values());
      Set<String> sealed = new HashSet<>(all.keySet());
      candidate.ifPresent(it -> sealed.remove(it.revision()));
      List<String> heads = graph.headsOf(sealed);
      Optional<MigrationSource> draft =
          candidate.filter(it -> Set.copyOf(it.parents()).equals(Set.copyOf(heads)));
      List<String> fast =
          graph.revisions().stream()
              .filter(it -> draft.isEmpty() || !it.equals(draft.get().revision()))
              .toList();
      Schema schema = schema(graph, fast, all, known);
      if (problems.hasErrors()) {
        return Optional.empty();
      }
      Snapshot snapshot = withHints(schema, hints, revisions(fast, all));
      return Optional.of(
          new Base(
              snapshot,
              graph.headsOf(fast),
              draft,
              graph.revisions().stream().map(it -> disk.getOrDefault(it, all.get(it))).toList(),
              uncommitted.orElse(Set.of()),
              uncommitted.isPresent()));
    } catch (HistoryException e) {
      problems.error("history-broken", site, e.getMessage());
      return Optional.empty();
    }
  }

  private static RevisionGraph graph(Collection<MigrationSource> migrations) {
    return RevisionGraph.of(
        migrations.stream()
            .map(it -> new RevisionGraph.Node(it.revision(), it.parents()))
            .toList());
  }

  /** The known snapshot's schema, held against its history, and what was added since. */
  private Schema schema(
      RevisionGraph graph, List<String> fast, Map<String, MigrationSource> all, Snapshot known) {
    List<MigrationSource> before =
        fast.stream().filter(known.revisions()::containsKey).map(all::get).toList();
    List<MigrationSource> since =
        fast.stream().filter(it -> !known.revisions().containsKey(it)).map(all::get).toList();
    Replay replay = Replay.of(Schema.empty(), before, problems, site);
    if (!problems.hasErrors() && !replay.schema().equals(known.schema())) {
      problems.error(
          "snapshot-differs",
          site,
          "schema.snapshot differs from what its migrations make: %s. Restore both from git, or correct the migration that was changed."
              .formatted(difference(replay.schema(), known.schema())));
    }
    Replay added = Replay.of(known.schema(), since, problems, site);
    new HeadCheck(problems, site).areIndependent(graph, fast, it -> operations(it, replay, added));
    return added.schema();
  }

  private static List<Operation> operations(String revision, Replay first, Replay second) {
    return first.operations(revision).isEmpty()
        ? second.operations(revision)
        : first.operations(revision);
  }

  private static String difference(Schema replayed, Schema snapshot) {
    return Differ.diff(replayed, snapshot, Intent.NONE).stream()
        .map(Outline::of)
        .limit(5)
        .collect(Collectors.joining(", "));
  }

  private static NavigableMap<String, List<String>> revisions(
      List<String> fast, Map<String, MigrationSource> all) {
    NavigableMap<String, List<String>> revisions = new TreeMap<>();
    fast.forEach(it -> revisions.put(it, all.get(it).parents()));
    return revisions;
  }

  private static Snapshot withHints(
      Schema schema, List<Snapshot> sources, NavigableMap<String, List<String>> revisions) {
    Map<QualifiedName, String> tables = new HashMap<>();
    Map<TableMember, String> columns = new HashMap<>();
    for (Snapshot source : sources) {
      source.tableHints().forEach(tables::putIfAbsent);
      source.columnHints().forEach(columns::putIfAbsent);
    }
    tables.keySet().retainAll(schema.tables().names());
    columns
        .keySet()
        .removeIf(
            it ->
                !schema.tables().contains(it.table())
                    || !schema.table(it.table()).columns().contains(it.name()));
    return new Snapshot(schema, tables, columns, revisions);
  }

  private Snapshot snapshot(Optional<String> text) {
    try {
      return text.map(SnapshotParser::parse).orElse(Snapshot.EMPTY);
    } catch (SnapshotException e) {
      problems.error("snapshot-unreadable", site, e.getMessage());
      return Snapshot.EMPTY;
    }
  }

  private Map<String, MigrationSource> migrations(NavigableMap<String, String> sources) {
    MigrationParser.Parsed parsed = MigrationParser.parse(sources);
    parsed
        .broken()
        .forEach(
            (file, error) ->
                problems.error(
                    "migration-unreadable",
                    site,
                    "'%s' is no Java that the compiler understands: %s. Correct it, or restore it from git."
                        .formatted(file, error)));
    Map<String, MigrationSource> byRevision = new LinkedHashMap<>();
    for (MigrationSource migration : parsed.migrations()) {
      MigrationSource other = byRevision.putIfAbsent(migration.revision(), migration);
      if (other != null) {
        problems.error(
            "revision-twice",
            site,
            "'%s' and '%s' both have the revision '%s'. Give the newer one another id."
                .formatted(other.fileName(), migration.fileName(), migration.revision()));
      }
    }
    return byRevision;
  }
}
