package dev.godwit.processor.draft;

import dev.godwit.processor.snapshot.Snapshot;
import dev.godwit.processor.snapshot.SnapshotParser;
import dev.godwit.processor.source.MigrationParser;
import dev.godwit.processor.source.MigrationSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was read in this compile: most files are the same on disk and in commits. */
final class Readings {

  private final Map<String, MigrationSource> migrations = new HashMap<>();
  private final Map<String, List<Snapshot>> snapshots = new HashMap<>();

  /** The migrations among these files, as {@link MigrationParser#parse} finds them. */
  MigrationParser.Parsed migrations(NavigableMap<String, String> files) {
    List<MigrationSource> all = new ArrayList<>();
    NavigableMap<String, String> fresh = new TreeMap<>();
    files.forEach(
        (name, text) -> {
          MigrationSource known = migrations.get(name);
          if (known != null && known.text().equals(text)) {
            all.add(known);
          } else {
            fresh.put(name, text);
          }
        });
    MigrationParser.Parsed parsed = MigrationParser.parse(fresh);
    parsed.migrations().forEach(it -> migrations.put(it.fileName(), it));
    all.addAll(parsed.migrations());
    all.sort(Comparator.comparing(MigrationSource::fileName));
    return new MigrationParser.Parsed(all, parsed.broken());
  }

  /**
   * The sides of a snapshot, as {@link SnapshotParser#sides} finds them.
   *
   * @throws dev.godwit.processor.snapshot.SnapshotException if the text is no snapshot
   */
  List<Snapshot> snapshots(String text) {
    return snapshots.computeIfAbsent(text, SnapshotParser::sides);
  }
}
