package dev.godwit.processor.draft;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.operation.notation.NotationException;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.problem.Site;
import dev.godwit.processor.source.MigrationSource;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The schema after a row of migrations, and what each of them did to it. */
final class Replay {

  private final Map<String, List<Operation>> operations = new HashMap<>();
  private Schema schema;

  private Replay(Schema before) {
    this.schema = before;
  }

  /**
   * Replays the upgrades of migrations.
   *
   * @param migrations parents first
   * @param problems takes a step that does not fit; the replay ends there
   */
  static Replay of(Schema before, List<MigrationSource> migrations, Problems problems, Site site) {
    Replay replay = new Replay(before);
    for (MigrationSource migration : migrations) {
      Operations recorder = Operations.on(replay.schema);
      try {
        migration.upgrade().record(recorder);
      } catch (SchemaException | NotationException e) {
        problems.error(
            "migration-unfit",
            site,
            "The upgrade of '%s' does not fit the history before it. %s Correct the migration, or restore it from git."
                .formatted(migration.fileName(), e.getMessage()));
        return replay;
      }
      replay.schema = recorder.schema();
      replay.operations.put(migration.revision(), recorder.recorded());
    }
    return replay;
  }

  Schema schema() {
    return schema;
  }

  /** What a revision did, with Java code where it cannot be read. */
  List<Operation> operations(String revision) {
    return operations.getOrDefault(revision, List.of());
  }
}
