package dev.godwit;

import dev.godwit.operation.Operation;
import dev.godwit.operation.Operations;
import dev.godwit.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What the bodies of the migrations say, and the schemas that follow from a replay of them. */
final class Bodies {

  private final Code code;
  private final Map<String, Operations> upgrades = new HashMap<>();

  Bodies(Code code) {
    this.code = code;
  }

  /** The operations that lead to the revision. */
  List<Operation> upgrade(String revision) {
    return replayed(revision).recorded();
  }

  /** The operations that lead back from the revision. */
  List<Operation> downgrade(String revision) {
    return record(revision, "downgrade", Migration::downgrade, after(revision)).recorded();
  }

  /** The schema that the revision's ancestors lead to. */
  Schema before(String revision) {
    List<String> parents = code.graph().parents(revision);
    if (parents.size() == 1) {
      return after(parents.get(0));
    }
    Schema schema = Schema.empty();
    for (String ancestor : code.graph().ancestors(revision)) {
      for (Operation operation : upgrade(ancestor)) {
        schema = operation.applyTo(schema);
      }
    }
    return schema;
  }

  /** The schema that the revision and its ancestors lead to. */
  Schema after(String revision) {
    return replayed(revision).schema();
  }

  /** Replays ancestors from the oldest on, so that long histories need no deep stack. */
  private Operations replayed(String revision) {
    Operations known = upgrades.get(revision);
    if (known != null) {
      return known;
    }
    for (String next : code.graph().lineage(revision)) {
      if (!upgrades.containsKey(next)) {
        upgrades.put(next, record(next, "upgrade", Migration::upgrade, before(next)));
      }
    }
    return upgrades.get(revision);
  }

  private Operations record(
      String revision, String body, BiConsumer<Migration, Operations> call, Schema schema) {
    Operations operations = Operations.on(schema);
    try {
      call.accept(code.create(revision), operations);
    } catch (RuntimeException | LinkageError cause) {
      throw new MigrationRefused(
          "%s of migration '%s' fails at operation %d: %s. Nothing was changed. Correct the class."
              .formatted(body, revision, operations.recorded().size() + 1, Words.reason(cause)),
          List.of(revision),
          cause);
    }
    return operations;
  }
}
