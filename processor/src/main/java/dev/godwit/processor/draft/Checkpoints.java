package dev.godwit.processor.draft;

import dev.godwit.processor.source.MigrationSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The checkpoints of a history. It begins with them, for the compiler: what they stand for is no
 * part of it, and what followed that follows them.
 *
 * @param standIns the checkpoint for each revision that one stands for
 */
record Checkpoints(Map<String, String> standIns) {

  Checkpoints {
    standIns = Map.copyOf(standIns);
  }

  /** Those among these migrations; one that another stands for is none any more. */
  static Checkpoints of(Collection<MigrationSource> migrations) {
    Set<String> inner = new TreeSet<>();
    migrations.forEach(it -> inner.addAll(it.contains()));
    Map<String, String> standIns = new LinkedHashMap<>();
    for (MigrationSource migration : migrations) {
      if (!inner.contains(migration.revision())) {
        migration.contains().forEach(it -> standIns.put(it, migration.revision()));
      }
    }
    return new Checkpoints(standIns);
  }

  /** The migrations of the history that begins with the checkpoints. */
  Map<String, MigrationSource> cut(Map<String, MigrationSource> migrations) {
    if (standIns.isEmpty()) {
      return migrations;
    }
    Map<String, MigrationSource> cut = new LinkedHashMap<>();
    migrations.forEach(
        (revision, migration) -> {
          if (!standIns.containsKey(revision)) {
            cut.put(revision, migration.after(parents(migration)));
          }
        });
    return cut;
  }

  private List<String> parents(MigrationSource migration) {
    return migration.parents().stream()
        .map(it -> standIns.getOrDefault(it, it))
        .filter(it -> !it.equals(migration.revision()))
        .distinct()
        .toList();
  }

  /** The migrations that the checkpoints stand for. */
  Map<String, MigrationSource> contained(Map<String, MigrationSource> migrations) {
    Map<String, MigrationSource> contained = new LinkedHashMap<>(migrations);
    contained.keySet().retainAll(standIns.keySet());
    return contained;
  }

  /** The same migrations without those that may be gone: their checkpoint is committed. */
  Map<String, MigrationSource> needed(
      Map<String, MigrationSource> committed, Map<String, MigrationSource> disk) {
    Map<String, MigrationSource> needed = contained(committed);
    needed
        .keySet()
        .removeIf(it -> !disk.containsKey(it) && committed.containsKey(standIns.get(it)));
    return needed;
  }
}
