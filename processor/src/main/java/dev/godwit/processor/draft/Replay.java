package dev.godwit.processor.draft;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operation.SchemaChange;
import dev.godwit.operation.Operations;
import dev.godwit.operation.notation.NotationException;
import dev.godwit.processor.problem.Problems;
import dev.godwit.processor.source.Body;
import dev.godwit.processor.source.Body.Statement;
import dev.godwit.processor.source.MigrationSource;
import dev.godwit.schema.Schema;
import dev.godwit.schema.SchemaException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The schema after a row of migrations, and what each of them did to it. */
final class Replay {

  private final Map<String, List<Operation>> operations = new HashMap<>();
  private final Map<String, List<Statement>> data = new HashMap<>();
  private final Problems problems;
  private final Places places;
  private Schema schema;
  private boolean isBroken;

  private Replay(Schema before, Problems problems, Places places) {
    this.schema = before;
    this.problems = problems;
    this.places = places;
  }

  /**
   * Replays the upgrades of migrations.
   *
   * @param migrations parents first
   * @param problems takes a step that does not fit; the replay ends there
   */
  static Replay of(
      Schema before, List<MigrationSource> migrations, Problems problems, Places places) {
    Replay replay = new Replay(before, problems, places);
    migrations.forEach(it -> replay.add(it, "upgrade", it.upgrade()));
    return replay;
  }

  /** This, and then a merge reached from the parent that it stands for. */
  Replay thenFromOther(MigrationSource merge) {
    Replay replay = new Replay(schema, problems, places);
    replay.isBroken = isBroken;
    replay.add(merge, "upgradeFromOther", merge.upgradeFromOther());
    return replay;
  }

  private void add(MigrationSource migration, String name, Body body) {
    if (isBroken) {
      return;
    }
    Operations recorder = Operations.on(schema);
    try {
      data.put(migration.revision(), body.record(recorder));
    } catch (SchemaException | NotationException e) {
      problems.error(
          "migration-unfit",
          places.of(migration),
          "The %s of '%s' does not fit the history before it. %s Correct the migration, or restore it from git."
              .formatted(name, migration.fileName(), e.getMessage()));
      isBroken = true;
      return;
    }
    schema = recorder.schema();
    operations.put(migration.revision(), recorder.recorded());
  }

  Schema schema() {
    return schema;
  }

  /** What a revision did, with Java code where it cannot be read. */
  List<Operation> operations(String revision) {
    return operations.getOrDefault(revision, List.of());
  }

  /** What these revisions did to the schema. */
  List<SchemaChange> changes(Collection<String> revisions) {
    return revisions.stream()
        .flatMap(it -> operations(it).stream())
        .map(it -> it instanceof Operation.Declared declared ? declared.change() : it)
        .filter(SchemaChange.class::isInstance)
        .map(SchemaChange.class::cast)
        .toList();
  }

  /** The statements of a revision that did something to data. */
  List<Statement> data(String revision) {
    return data.getOrDefault(revision, List.of());
  }
}
