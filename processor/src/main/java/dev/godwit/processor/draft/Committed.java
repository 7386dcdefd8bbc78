package dev.godwit.processor.draft;

import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.processor.source.MigrationSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What commits say once it is read.
 *
 * @param base the base's migrations by their revisions
 * @param needed those, and what a merge adds to them: all of it must be on disk
 * @param revisions every revision that some commit has: none of them is a draft
 * @param known what the base's snapshot says
 * @param hints the other commits' snapshots
 */
record Committed(
    Map<String, MigrationSource> base,
    Map<String, MigrationSource> needed,
    Set<String> revisions,
    Known known,
    List<Snapshot> hints) {

  Committed {
    base = new LinkedHashMap<>(base);
    needed = new LinkedHashMap<>(needed);
    revisions = Set.copyOf(revisions);
    hints = List.copyOf(hints);
  }

  /** Reads commits; what cannot be read is a problem. */
  static Committed read(Commits commits, HistoryReader disk) {
    HistoryReader reader = disk.ofCommit(commits.baseName());
    Map<String, MigrationSource> base = reader.migrations(commits.base());
    Map<String, MigrationSource> needed = new LinkedHashMap<>(base);
    Set<String> revisions = new HashSet<>(base.keySet());
    List<Snapshot> hints = new ArrayList<>();
    for (Map.Entry<String, PackageFiles> other : commits.others().entrySet()) {
      HistoryReader ofOther = disk.ofCommit(other.getKey());
      Map<String, MigrationSource> migrations = ofOther.migrations(other.getValue());
      revisions.addAll(migrations.keySet());
      if (commits.isMerged(other.getKey())) {
        migrations.forEach(needed::putIfAbsent);
      }
      hints.addAll(ofOther.snapshots(other.getValue()));
    }
    return new Committed(
        base, needed, revisions, Known.of(reader.snapshots(commits.base())), hints);
  }

  /** The same without revisions that were withdrawn. */
  Committed without(Set<String> withdrawn) {
    return new Committed(
        without(base, withdrawn),
        without(needed, withdrawn),
        revisions,
        known.without(withdrawn),
        hints);
  }

  /** The same for a history that begins with checkpoints. */
  Committed cut(Checkpoints checkpoints) {
    return new Committed(
        checkpoints.cut(base),
        checkpoints.cut(needed),
        revisions,
        known.without(checkpoints.standIns().keySet()),
        hints);
  }

  private static Map<String, MigrationSource> without(
      Map<String, MigrationSource> migrations, Set<String> withdrawn) {
    Map<String, MigrationSource> rest = new LinkedHashMap<>(migrations);
    rest.keySet().removeAll(withdrawn);
    return rest;
  }
}
