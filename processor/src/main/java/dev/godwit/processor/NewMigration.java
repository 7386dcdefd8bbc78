package dev.godwit.processor;

import dev.godwit.MigrationIndex;
import dev.godwit.processor.source.Checksum;
import dev.godwit.processor.write.IndexWriter;
import java.util.List;
import java.util.Optional;

/**
 * A migration that was asked for.
 *
 * @param revision its identifier
 * @param parents the revisions that it follows
 * @param contains the revisions that it stands for, if it is a checkpoint
 * @param className the simple name of its class
 * @param description what it does, in a few words
 * @param text its source
 */
record NewMigration(
    String revision,
    List<String> parents,
    List<String> contains,
    String className,
    String description,
    String text) {

  /** Copies. */
  NewMigration {
    parents = List.copyOf(parents);
    contains = List.copyOf(contains);
  }

  boolean isCheckpoint() {
    return !contains.isEmpty();
  }

  String fileName() {
    return className + ".java";
  }

  IndexWriter.Line line(boolean isDraft) {
    return new IndexWriter.Line(
        new MigrationIndex.Entry(
            revision,
            parents,
            description,
            Checksum.of(text, className),
            isDraft,
            Optional.empty(),
            contains,
            /* transactional= */ true),
        className);
  }
}
