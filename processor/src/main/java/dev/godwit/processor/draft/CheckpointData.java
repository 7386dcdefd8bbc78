package dev.godwit.processor.draft;

import dev.godwit.processor.source.MigrationSource;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a checkpoint leaves out: the data of the history before it, and what SQL and Java code did.
 */
public final class CheckpointData {

  private CheckpointData() {}

  /** The revisions of these migrations that do more than to change the schema. */
  public static List<String> of(List<MigrationSource> migrations) {
    return migrations.stream()
        .filter(it -> it.upgrade().changesData())
        .map(MigrationSource::revision)
        .toList();
  }

  /** What the compiler asks the developer of a checkpoint to look at. */
  public static String question(String fileName, List<String> revisions) {
    return "'%s' makes the schema for new databases, but not the data and other things that %s made. Look at %s: (1) copy what a new database needs into the checkpoint's upgrade, or (2) write @SuppressWarnings(\"godwit:checkpoint-data\") on its class if it needs nothing."
        .formatted(
            fileName,
            revisions.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", ")),
            revisions.size() == 1 ? "it" : "them");
  }
}
